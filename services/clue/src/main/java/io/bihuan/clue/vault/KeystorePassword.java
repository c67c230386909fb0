package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Finds the password of the keystore. The one that is made for the default run lies beside the keystore: it keeps the
 * keys from whoever gets the keystore alone, and from no one who gets the folder.
 */
final class KeystorePassword {

    private static final int BYTES = 32;

    private KeystorePassword() {}

    /** The configured password, else the one in the file, which is made if it is missing. */
    static char[] find(@Nullable String configured, Path file) {
        if (configured != null && !configured.isBlank()) {
            return configured.toCharArray();
        }
        OwnerOnlyFile kept = new OwnerOnlyFile(file);
        if (!kept.exists()) {
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n";
            kept.createIfAbsent(text.getBytes(StandardCharsets.US_ASCII));
        }
        return new String(kept.read(), StandardCharsets.UTF_8).strip().toCharArray();
    }
}
