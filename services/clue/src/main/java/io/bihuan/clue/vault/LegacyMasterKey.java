package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 32 bytes from which the first vault derived its keys, where an installation still has them; never made any more. */
final class LegacyMasterKey {

    private static final int BYTES = 32;

    private LegacyMasterKey() {}

    /**
     * The configured key, else the one in the file, else none.
     *
     * @throws IllegalStateException if the key is not 32 bytes in Base64, or others than the owner may read the file
     */
    static Optional<byte[]> find(@Nullable String configured, Path file) {
        if (configured != null && !configured.isBlank()) {
            return Optional.of(decode(configured, "bihuan.vault.master-key"));
        }
        OwnerOnlyFile kept = new OwnerOnlyFile(file);
        return kept.exists()
                ? Optional.of(decode(new String(kept.read(), StandardCharsets.US_ASCII), file.toString()))
                : Optional.empty();
    }

    private static byte[] decode(String text, String where) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("The vault's master key is not Base64: " + where);
        }
        if (key.length != BYTES) {
            throw new IllegalStateException("The vault's master key is not 32 bytes: " + where);
        }
        return key;
    }
}
