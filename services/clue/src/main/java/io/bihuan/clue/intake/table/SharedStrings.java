package io.bihuan.clue.intake.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The strings that the cells of a workbook refer to by number. A ledger has a different narrative in every row, so they
 * are kept in a file beside the workbook; in memory stay eight bytes a string and the strings used last.
 */
final class SharedStrings implements Closeable {

    private static final int MAX_STRINGS = 4_000_000;
    private static final int RECENT = 4_096;

    private final Path file;
    private final FileChannel channel;
    private final long[] ends;
    private final int count;
    private final Map<Integer, String> recent = new LinkedHashMap<>(RECENT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > RECENT;
        }
    };

    private SharedStrings(Path file, long[] ends, int count) throws IOException {
        this.file = file;
        this.ends = ends;
        this.count = count;
        this.channel = FileChannel.open(file);
    }

    /** Moves all strings of the part into {@code file}. */
    static SharedStrings of(XlsxPart part, Path file) throws IOException {
        long[] ends = new long[1024];
        int count = 0;
        long end = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                XlsxXml xml = part.xml()) {
            while (xml.nextStart("si")) {
                if (count == MAX_STRINGS) {
                    throw new TableUnreadable("工作簿中的文本过多。");
                }
                byte[] text = xml.textOf("si").getBytes(StandardCharsets.UTF_8);
                out.write(text);
                end += text.length;
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = end;
            }
        }
        return new SharedStrings(file, ends, count);
    }

    /** The string with that number, or nothing if the workbook has none. */
    Optional<String> get(int index) throws IOException {
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        String known = recent.get(index);
        if (known == null) {
            known = load(index);
            recent.put(index, known);
        }
        return Optional.of(known);
    }

    private String load(int index) throws IOException {
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - start));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("The file of shared strings was cut.");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
