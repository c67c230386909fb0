package io.bihuan.clue.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file (RFC 4180) in UTF-8, with or without byte order mark, or in GB18030, as Chinese spreadsheets save it. */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;
    private final TableLimits limits;

    private CsvTable(Path file, Charset charset, TableLimits limits) {
        this.file = file;
        this.charset = charset;
        this.limits = limits;
    }

    static CsvTable open(Path file, TableLimits limits) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isTextIn(file, charset)) {
                return new CsvTable(file, charset, limits);
            }
        }
        throw new TableUnreadable("文件既不是 xlsx 工作簿,也不是 UTF-8 或 GB18030 编码的文本。");
    }

    /** Whether every byte of the file is text in that encoding; the whole file, so that its end cannot surprise. */
    private static boolean isTextIn(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 15];
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] < ' ' && buffer[i] != '\t' && buffer[i] != '\r' && buffer[i] != '\n') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    @Override
    public void read(Consumer<Row> rows) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            CsvRecords records = new CsvRecords(reader);
            int count = 0;
            for (Row row = records.next(); row != null; row = records.next()) {
                if (!row.cells().isEmpty()) {
                    if (count++ > limits.maxRows()) {
                        throw new TableUnreadable("行数超过 " + limits.maxRows() + " 行,请拆分后分次导入。");
                    }
                    rows.accept(row);
                }
            }
        }
    }

    @Override
    public boolean datesFrom1904() {
        return false;
    }

    @Override
    public List<String> ignoredSheets() {
        return List.of();
    }

    @Override
    public void close() {
        // Every reading opens and closes the file by itself.
    }
}
