package io.bihuan.clue.export;

import io.bihuan.clue.intake.table.CellText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as Chinese spreadsheets open it without asking: UTF-8 with byte order mark, every text in quotes. */
final class CsvSheet implements Sheet {

    private final Writer out;

    CsvSheet(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvSheet::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(Object cell) {
        return cell instanceof Number number
                ? number.toString()
                : '"' + CellText.of(cell.toString()).replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
