package io.bihuan.clue.export;

import io.bihuan.clue.intake.table.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows that is written as it comes and keeps next to nothing in memory. */
interface Sheet extends Closeable {

    /**
     * Begins a file.
     *
     * @param out where it goes; left open
     * @param watermark who holds it; stands on every printed page where the format has pages
     */
    static Sheet begin(Format format, OutputStream out, String watermark) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxSheet(out, watermark);
            case CSV -> new CsvSheet(out);
        };
    }

    /** Writes a row. Texts are made safe for cells ({@link CellText}); numbers stay numbers. */
    void row(List<?> cells) throws IOException;
}
