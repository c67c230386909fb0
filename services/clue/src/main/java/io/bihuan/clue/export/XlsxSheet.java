package io.bihuan.clue.export;

import io.bihuan.clue.intake.table.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.util.StreamUtils;

/** A workbook of one sheet. Texts stand in their cells: a table of shared texts would have to stay in memory to the end. */
final class XlsxSheet implements Sheet {

    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String watermark) {
        workbook = new Workbook(StreamUtils.nonClosing(out), "Bihuan", "1.0");
        sheet = workbook.newWorksheet("台账");
        sheet.footer(watermark.replace("&", "&&"), Position.CENTER);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                text(column, CellText.of(cells.get(column).toString()));
            }
        }
        if (++row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
