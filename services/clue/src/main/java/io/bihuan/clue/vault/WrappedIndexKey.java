package io.bihuan.clue.vault;

/**
 * The vault's index key as it is stored.
 *
 * @param suite tag of the suite whose keyed hash it is for
 * @param keyId the agency key of the vault's own line that wraps it
 * @param wrapped the key, wrapped
 */
record WrappedIndexKey(String suite, String keyId, byte[] wrapped) {

    @Override
    public String toString() {
        return "WrappedIndexKey[" + keyId + "]";
    }
}
