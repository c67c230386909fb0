package io.bihuan.eventlog;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream: strict UTF-8, each ended by a line feed, none longer than the largest commit can be. */
final class BundleLines {

    /** Every character of the largest commit escaped, and room for its names. */
    static final int LONGEST = 6 * NewCommit.MAX_CHARACTERS + 2_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int index;
    private int end;
    private long number;

    BundleLines(InputStream in) {
        this.in = in;
    }

    /** Number of the line last read, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end, {@code null} after the last. */
    @Nullable String next() {
        number++;
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (true) {
                if (index == end) {
                    index = 0;
                    end = Math.max(0, in.read(buffer));
                    if (end == 0) {
                        return endOfStream(line);
                    }
                }
                int from = index;
                while (index < end && buffer[index] != '\n') {
                    index++;
                }
                line.write(buffer, from, index - from);
                if (line.size() > LONGEST) {
                    throw BundleUnreadableException.at(number, "longer than any commit can be", null);
                }
                if (index < end) {
                    index++;
                    return text(line);
                }
            }
        } catch (EOFException | ZipException e) {
            throw BundleUnreadableException.at(number, "the compressed file is cut off or damaged here", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Line " + number + " cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable String endOfStream(ByteArrayOutputStream rest) {
        if (rest.size() > 0) {
            throw BundleUnreadableException.at(number, "the bundle is cut off within the line", null);
        }
        return null;
    }

    private String text(ByteArrayOutputStream line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BundleUnreadableException.at(number, "not UTF-8", e);
        }
    }
}
