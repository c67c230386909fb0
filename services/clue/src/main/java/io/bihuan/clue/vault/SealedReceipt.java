package io.bihuan.clue.vault;

/**
 * A receipt code as it is stored: nothing from which the code could be computed without the vault's keys and a slow hash a try.
 *
 * @param lookup where it is found, a keyed hash of the code, truncated; its key
 * @param salt salt of the slow hash
 * @param hash Argon2id of the code
 * @param suite tag of the suite the tip is sealed with
 * @param tip the id of its tip, sealed under a key of the index
 */
record SealedReceipt(String lookup, byte[] salt, byte[] hash, String suite, byte[] tip) {

    @Override
    public String toString() {
        return "SealedReceipt[sealed]";
    }
}
