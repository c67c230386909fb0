package io.bihuan.clue.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the 32 bytes under which the vault's keys are derived. */
final class MasterKey {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private MasterKey() {}

    /**
     * The configured key, else the one in the file, which is created if it is missing.
     *
     * @throws IllegalStateException if the key is not 32 bytes in Base64, or others than the owner may read the file
     */
    static byte[] find(@Nullable String configured, Path file) {
        if (configured != null && !configured.isBlank()) {
            return decode(configured, "bihuan.vault.master-key");
        }
        try {
            return fromFile(file.toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException("The vault's key file cannot be used: " + file, failed);
        }
    }

    private static byte[] fromFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        if (isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("Others than its owner may use the vault's key file: " + file);
        }
        return decode(Files.readString(file), file.toString());
    }

    /** Written aside first and linked into place: the file appears whole or not at all, and never replaces another. */
    private static void create(Path file) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "key", ".draft", ownerOnly(folder));
        try {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(
                    draft,
                    Base64.getEncoder().encodeToString(key) + "\n",
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // Another process was faster; its key counts.
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
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
