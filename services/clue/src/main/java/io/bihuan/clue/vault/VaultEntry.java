package io.bihuan.clue.vault;

import java.time.Instant;

/**
 * A sealed identity as it is stored. Destroying {@code wrappedKey} destroys the identity.
 *
 * @param reporterRef the reference, its key
 * @param algorithm how it is sealed
 * @param wrappedKey the entry's own data key, encrypted under the vault's wrapping key
 * @param sealed name and telephone, encrypted under the data key
 * @param sealedAt when
 */
record VaultEntry(String reporterRef, String algorithm, byte[] wrappedKey, byte[] sealed, Instant sealedAt) {

    @Override
    public String toString() {
        return "VaultEntry[" + reporterRef + "]";
    }
}
