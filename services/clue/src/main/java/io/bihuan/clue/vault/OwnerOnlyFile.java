package io.bihuan.clue.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that only its owner may read and write. It appears whole or not at all. */
public final class OwnerOnlyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    /** @param path where it is, or is to be */
    public OwnerOnlyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** When it was written last; 1970 if it is not there. */
    FileTime writtenAt() {
        try {
            return exists() ? Files.getLastModifiedTime(path) : FileTime.fromMillis(0);
        } catch (IOException failed) {
            throw new UncheckedIOException("The vault's key file cannot be used: " + path, failed);
        }
    }

    /**
     * Its content.
     *
     * @throws IllegalStateException if others than the owner may use it
     */
    public byte[] read() {
        try {
            if (isPosix(path) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException("Others than its owner may use the vault's key file: " + path);
            }
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("The vault's key file cannot be used: " + path, failed);
        }
    }

    /** Makes it unless it is there; what another process wrote meanwhile stays. */
    public void createIfAbsent(byte[] content) {
        put(content, false);
    }

    /** Puts other content in its place. */
    void replace(byte[] content) {
        put(content, true);
    }

    private void put(byte[] content, boolean replacing) {
        try {
            Path folder = path.getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "key", ".draft", ownerOnly(folder));
            try {
                Files.write(draft, content, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
                if (replacing) {
                    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.createLink(path, draft);
                }
            } catch (FileAlreadyExistsException another) {
                // Another process was faster; its content counts.
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The vault's key file cannot be written: " + path, failed);
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
}
