package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Receipt codes 查询码: 16 random digits that a reporter keeps. They are shown once and stored as a slow hash, found by a keyed
 * one; a code that does not exist takes the same work and gets the same answer as a wrong one (ADR 0025).
 */
public class ReceiptCodes {

    private static final int DIGITS = 16;
    private static final int GROUP = 4;
    private static final int SALT_BYTES = 16;
    private static final int TRIES = 8;

    private final VaultStore store;
    private final VaultKeys keys;
    private final SlowHash slow;
    private final SecureRandom random = new SecureRandom();
    private final SealedReceipt nobody;

    ReceiptCodes(VaultStore store, VaultKeys keys, SlowHash slow) {
        this.store = store;
        this.keys = keys;
        this.slow = slow;
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[Integer.BYTES * 8];
        random.nextBytes(salt);
        random.nextBytes(hash);
        this.nobody = new SealedReceipt("", salt, hash, "", new byte[0]);
    }

    /**
     * Makes a code for a tip and keeps what is needed to recognise it.
     *
     * @return the code in groups of four, for example {@code 0123 4567 8901 2345}; nobody can ever ask for it again
     * @throws io.bihuan.kernel.DomainException {@code VAULT_UNAVAILABLE}
     */
    public String issue(String tipId) {
        for (int i = 0; i < TRIES; i++) {
            String code = fresh();
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            String lookup = keys.index().lookup(code);
            SealedReceipt receipt = new SealedReceipt(
                    lookup,
                    salt,
                    slow.of(code, salt),
                    keys.suite().tag(),
                    keys.suite()
                            .seal(
                                    keys.index().receiptKey(keys.suite()),
                                    tipId.getBytes(StandardCharsets.UTF_8),
                                    lookup));
            if (store.putReceiptIfAbsent(receipt)) {
                return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
            }
        }
        throw new IllegalStateException("No free receipt code was found");
    }

    /**
     * The tip a code belongs to. Blanks and hyphens in the code do not matter. The slow hash is computed whatever the code
     * is, and compared in constant time.
     */
    public Optional<String> tipOf(String code) {
        String digits = code.replaceAll("[\\s-]", "");
        boolean wellFormed = digits.matches("[0-9]{" + DIGITS + "}");
        String asked = wellFormed ? digits : "0".repeat(DIGITS);
        String lookup = keys.index().lookup(asked);
        SealedReceipt found = store.findReceipt(lookup).orElse(nobody);
        boolean right = MessageDigest.isEqual(slow.of(asked, found.salt()), found.hash());
        return wellFormed && right ? Optional.of(tip(found)) : Optional.empty();
    }

    /** By what tries with a code are counted: tells nothing of the code. */
    public String counterOf(String code) {
        return keys.index().lookup(code.replaceAll("[^0-9]", ""));
    }

    private String tip(SealedReceipt receipt) {
        CipherSuite suite = CipherSuites.byTag(receipt.suite());
        return new String(
                suite.open(keys.index().receiptKey(suite), receipt.tip(), receipt.lookup()), StandardCharsets.UTF_8);
    }

    private String fresh() {
        StringBuilder code = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            code.append(random.nextInt(10));
        }
        return code.toString();
    }
}
