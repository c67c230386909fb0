package io.bihuan.registry.issuer;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Set;

/** The file that holds the signing keys: a JWK set with the private halves, for its owner's eyes only. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /**
     * The keys, the newest first; none if there is no file yet.
     *
     * @throws IllegalStateException if others could read it, or it is no set of keys: nothing is signed with either
     */
    List<JWK> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException(path + " can be read by others; make it 600, or rotate the keys");
            }
            return JWKSet.load(path.toFile()).getKeys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(path + " holds no keys");
        }
    }

    /** Replaces the keys; whoever reads meanwhile sees the old ones or the new ones. */
    void write(List<JWK> keys) {
        try {
            Files.createDirectories(path.getParent());
            Path unfinished = Files.createTempFile(path.getParent(), "issuer-keys", ".new", attributes());
            Files.writeString(unfinished, new JWKSet(keys).toString(false));
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileAttribute<?>[] attributes() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
