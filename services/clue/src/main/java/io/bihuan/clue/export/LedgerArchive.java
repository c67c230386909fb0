package io.bihuan.clue.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;

/**
 * The archive while it is made, on disk and not in memory. Its file has no name: where the system allows it, it is deleted as
 * soon as it is open, so that not even a process that is killed leaves it behind.
 */
final class LedgerArchive implements Closeable {

    private final FileChannel file;
    private final ZipOutputStream zip;

    LedgerArchive() throws IOException {
        Path path = Files.createTempFile("bihuan-export-", ".zip");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        zip = new ZipOutputStream(Channels.newOutputStream(file), StandardCharsets.UTF_8);
    }

    /** Writes one part of the archive. */
    interface Content {
        /** @throws IOException if there is no room for it */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a file; answers with its SHA-256 in lower-case hexadecimal. */
    String add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        try (OutputStream out = new DigestOutputStream(StreamUtils.nonClosing(zip), digest)) {
            content.writeTo(out);
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ends the archive. Nothing may be added afterwards. */
    void finish() throws IOException {
        zip.finish();
    }

    /** Its length in bytes, once it is finished. */
    long length() throws IOException {
        return file.size();
    }

    /** Sends it. */
    void sendTo(OutputStream out) throws IOException {
        long sent = 0;
        while (sent < file.size()) {
            sent += file.transferTo(sent, file.size() - sent, Channels.newChannel(out));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
