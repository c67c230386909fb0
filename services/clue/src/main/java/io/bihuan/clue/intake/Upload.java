package io.bihuan.clue.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * An uploaded file in a folder of its own that only this process's user may enter; the folder goes with the request.
 *
 * @param folder the folder, also for whatever else the import must put aside
 * @param file the file
 * @param name the name the officer gave it
 * @param sha256 its SHA-256 in lower-case hexadecimal
 */
record Upload(Path folder, Path file, String name, String sha256) implements Closeable {

    /** Keeps a copy of the stream. */
    static Upload of(InputStream content, String name, Path workFolder) throws IOException {
        Files.createDirectories(workFolder);
        Path folder = Files.createTempDirectory(workFolder, "upload-");
        Path file = folder.resolve("file");
        MessageDigest digest = ContentDigest.sha256();
        try (InputStream in = new DigestInputStream(content, digest)) {
            Files.copy(in, file);
        } catch (IOException failed) {
            delete(folder);
            throw failed;
        }
        return new Upload(folder, file, name, HexFormat.of().formatHex(digest.digest()));
    }

    /** Deletes what a process that was killed has left, our folders and the server's own files: ledgers hold names. */
    static void deleteLeftovers(Path workFolder) {
        if (Files.isDirectory(workFolder)) {
            try (Stream<Path> left = Files.list(workFolder)) {
                left.filter(path -> path.getFileName().toString().startsWith("upload"))
                        .forEach(Upload::delete);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
