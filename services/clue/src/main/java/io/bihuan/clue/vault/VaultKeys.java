package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the vault, one a purpose, all derived from the master key: {@code HMAC-SHA256(master, "bihuan.vault.v1." +
 * purpose)}. Losing the master key loses them all; that is the point.
 */
final class VaultKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int REF_BYTES = 16;

    private final byte[] references;
    private final byte[] fingerprints;
    private final byte[] wrapping;
    private final String check;

    VaultKeys(byte[] master) {
        this.references = derive(master, "reference");
        this.fingerprints = derive(master, "fingerprint");
        this.wrapping = derive(master, "wrap");
        this.check = HexFormat.of().formatHex(derive(master, "check"));
    }

    /** The reference for a tip: different for every tip, and without the key no link back to it or to another. */
    String referenceFor(String tipId) {
        byte[] mac = hmac(references, tipId.getBytes(StandardCharsets.UTF_8));
        return "r-" + HexFormat.of().formatHex(Arrays.copyOf(mac, REF_BYTES));
    }

    /** A fingerprint of an identity that nobody without the key can find by trying out telephone numbers. */
    String fingerprint(byte[] identity) {
        return HexFormat.of().formatHex(hmac(fingerprints, identity));
    }

    /** The key that wraps data keys. */
    SecretKey wrappingKey() {
        return new SecretKeySpec(wrapping, "AES");
    }

    /** Proves that two vaults use the same master key without telling it. */
    String check() {
        return check;
    }

    private static byte[] derive(byte[] master, String purpose) {
        return hmac(master, ("bihuan.vault.v1." + purpose).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + HMAC, impossible);
        }
    }
}
