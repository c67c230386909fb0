package io.bihuan.eventlog.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A log's key on disk: the key in a file for its owner alone, and beside it {@code <file>.pub} with every public key that
 * was ever found there, the newest last. Taking the key file away and starting again is a rotation: a new key is made,
 * the old public key stays listed.
 */
public final class KeyFiles {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path keyFile;
    private final Path publicFile;

    /** @param keyFile where the key is, or is to be */
    public KeyFiles(Path keyFile) {
        this.keyFile = keyFile.toAbsolutePath();
        this.publicFile = publicFileOf(this.keyFile);
    }

    /** Where the public keys of a key file are. */
    public static Path publicFileOf(Path keyFile) {
        return keyFile.resolveSibling(keyFile.getFileName() + ".pub");
    }

    /**
     * The key, made if there is none; its public half is listed afterwards.
     *
     * @throws IllegalStateException if the file holds no key, or others than its owner may use it
     * @throws UncheckedIOException if it cannot be read or written
     */
    public SigningKey findOrCreate() {
        try {
            if (!Files.exists(keyFile)) {
                create();
            }
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(keyFile))) {
                throw new IllegalStateException(
                        "Others than its owner may use the checkpoint key: chmod 600 " + keyFile);
            }
            SigningKey key = SigningKey.ofPem(Files.readString(keyFile));
            list(key);
            return key;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("No checkpoint key in " + keyFile + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint key cannot be used: " + keyFile, e);
        }
    }

    /** Every public key the log has had, as far as they are listed. */
    public PublicKeys publicKeys() {
        try {
            return Files.exists(publicFile) ? PublicKeys.ofPem(Files.readString(publicFile)) : PublicKeys.NONE;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("No public keys in " + publicFile + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The public keys cannot be read: " + publicFile, e);
        }
    }

    private void list(SigningKey key) throws IOException {
        PublicKeys listed = publicKeys();
        if (!listed.ids().contains(key.id())) {
            Path draft = Files.createTempFile(publicFile.getParent(), "pub", ".draft");
            Files.writeString(draft, listed.and(key.publicKeys()).pem());
            if (isPosix()) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(draft, publicFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Written aside first and linked into place: the file appears whole or not at all, and never replaces another. */
    private void create() throws IOException {
        Path folder = keyFile.getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "key", ".draft", ownerOnly());
        try {
            Files.writeString(
                    draft, SigningKey.generate().pem(), StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
            Files.createLink(keyFile, draft);
        } catch (FileAlreadyExistsException another) {
            // Another process was faster; its key counts.
        } finally {
            Files.delete(draft);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return keyFile.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
