package io.bihuan.clue.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sealed identity as it is stored. Destroying {@code wrappedKey} destroys the identity, all messages and all files of its reporter.
 *
 * @param reporterRef the reference, its key
 * @param algorithm tag of the suite it is sealed with
 * @param keyId the agency key that wraps the data key; null for entries of the first vault, wrapped under its master key
 * @param wrappedKey the entry's own data key, wrapped
 * @param sealed name and telephone, sealed under the data key
 * @param sealedAt when
 */
record VaultEntry(
        String reporterRef,
        String algorithm,
        @Nullable String keyId,
        byte[] wrappedKey,
        byte[] sealed,
        Instant sealedAt) {

    VaultEntry wrappedUnder(String otherKeyId, byte[] rewrapped) {
        return new VaultEntry(reporterRef, algorithm, otherKeyId, rewrapped, sealed, sealedAt);
    }

    @Override
    public String toString() {
        return "VaultEntry[" + reporterRef + "]";
    }
}
