package io.bihuan.clue.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A file with rows and columns that can be read from its beginning as often as needed. */
public interface Table extends Closeable {

    /**
     * Opens a file by its first bytes, not by its name, and checks that it is sound as a whole as far as that is possible
     * without reading its rows.
     *
     * @param name the name the officer gave it; only used to say what is wrong
     * @throws TableUnreadable if it is broken, too large, or not a table
     */
    static Table open(Path file, String name, TableLimits limits) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new TableUnreadable("文件是空的。");
        }
        if (startsWith(head, 'P', 'K')) {
            return XlsxTable.open(file, limits);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableUnreadable("文件是旧版 xls 或加密的工作簿。");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new TableUnreadable("文件名是 xlsx,内容却不是工作簿。");
        }
        return CsvTable.open(file, limits);
    }

    /**
     * Reads all rows that are not blank, in order.
     *
     * @throws TableUnreadable if the file is broken anywhere
     */
    void read(Consumer<Row> rows) throws IOException;

    /** Whether dates count from 1904, as old workbooks of Mac computers do, rather than from 1900. */
    boolean datesFrom1904();

    /** The names of further sheets that have content; they are not read. */
    List<String> ignoredSheets();

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] head, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= head.length || head[i] != (byte) expected[i]) {
                return false;
            }
        }
        return true;
    }
}
