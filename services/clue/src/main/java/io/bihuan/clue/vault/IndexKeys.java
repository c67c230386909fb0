package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The keys for references and look-ups, one a purpose, all derived from the vault's index key: {@code
 * HMAC(index, "bihuan.vault.v1." + purpose)}. The index key keeps the suite it was made with, because references and tip
 * ids must come out the same for ever. In a vault of the first kind it is the old master key.
 */
final class IndexKeys {

    private static final int REF_BYTES = 16;
    private static final int LOOKUP_BYTES = 8;

    private final CipherSuite suite;
    private final byte[] index;
    private final byte[] references;
    private final byte[] fingerprints;
    private final byte[] lookups;

    IndexKeys(CipherSuite suite, byte[] index) {
        this.suite = suite;
        this.index = index.clone();
        this.references = derive("reference");
        this.fingerprints = derive("fingerprint");
        this.lookups = derive("receipt");
    }

    /** The reference for a tip: different for every tip, and without the key no link back to it or to another. */
    String referenceFor(String tipId) {
        byte[] mac = suite.mac(references, tipId.getBytes(StandardCharsets.UTF_8));
        return "r-" + HexFormat.of().formatHex(mac, 0, REF_BYTES);
    }

    /** A fingerprint of an identity that nobody without the key can find by trying out telephone numbers. */
    String fingerprint(byte[] identity) {
        return HexFormat.of().formatHex(suite.mac(fingerprints, identity));
    }

    /** Where a receipt code is looked up: 64 bits, so that it finds the entry and proves nothing about the code. */
    String lookup(String code) {
        byte[] mac = suite.mac(lookups, code.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac, 0, LOOKUP_BYTES);
    }

    /** The key under which the tips of receipts are sealed, for a suite. */
    byte[] receiptKey(CipherSuite cipher) {
        return Arrays.copyOf(derive("receipt-tip." + cipher.tag()), cipher.keyBytes());
    }

    /** What the first vault wrapped its data keys under. */
    byte[] legacyWrappingKey() {
        return derive("wrap");
    }

    /** What the first vault kept to recognise its master key. */
    String legacyCheck() {
        return HexFormat.of().formatHex(derive("check"));
    }

    private byte[] derive(String purpose) {
        return suite.mac(index, ("bihuan.vault.v1." + purpose).getBytes(StandardCharsets.US_ASCII));
    }
}
