package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Cell;
import io.bihuan.clue.intake.table.Row;
import io.bihuan.clue.intake.table.Table;
import io.bihuan.clue.intake.table.TableLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes ledgers for tests. */
final class Ledgers {

    private Ledgers() {}

    /** A row with nothing wrong; change what the test is about. */
    static Map<Column, String> row() {
        Map<Column, String> row = new LinkedHashMap<>();
        row.put(Column.SERIAL, "1");
        row.put(Column.SOURCE, "群众举报");
        row.put(Column.CHANNEL, "来电");
        row.put(Column.RECEIVED_AT, "2024-09-10 09:14");
        row.put(Column.MODE, "匿名");
        row.put(Column.REPORTER, "");
        row.put(Column.PHONE, "");
        row.put(Column.ACCUSED, "渡口承包人");
        row.put(Column.DIVISION, "990121103");
        row.put(Column.PLACE, "清河县石桥镇柳湾村");
        row.put(Column.INDUSTRY, "自然资源");
        row.put(Column.NARRATIVE, "强迫附近工地只能买他们的砂。");
        row.put(Column.UNIT, "清河县公安局");
        row.put(Column.DUE, "2024-12-10");
        row.put(Column.REMARK, "");
        row.put(Column.TIP, "");
        return row;
    }

    /** A row with one cell changed. */
    static Map<Column, String> row(Column column, String text) {
        Map<Column, String> row = row();
        row.put(column, text);
        return row;
    }

    /** A CSV file in UTF-8 of rows that have the same columns. */
    @SafeVarargs
    static byte[] csv(Map<Column, String>... rows) {
        StringBuilder csv = new StringBuilder(
                line(rows[0].keySet().stream().map(Column::header).toList()));
        for (Map<Column, String> row : rows) {
            csv.append(line(List.copyOf(row.values())));
        }
        return csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static String line(List<String> fields) {
        return fields.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A workbook with the texts of a CSV-like table. */
    static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** What a spreadsheet saves as CSV when it has opened the workbook: dates as they are shown, numbers in full. */
    static String exportedAsCsv(Path workbook) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Table table = Table.open(workbook, "x.xlsx", new TableLimits(1 << 26, 100, 1000))) {
            table.read(row -> lines.add(line(Arrays.stream(Column.values())
                    .map(column -> shown(row, column))
                    .toList())));
        }
        return String.join("", lines);
    }

    private static String shown(Row row, Column column) {
        Cell cell = row.cell(column.ordinal());
        boolean date = column == Column.RECEIVED_AT || column == Column.DUE;
        if (!date || cell.kind() != Cell.Kind.NUMBER) {
            return cell.text();
        }
        return new LedgerDates(false)
                .read(cell)
                .orElseThrow()
                .at()
                .format(DateTimeFormatter.ofPattern(column == Column.DUE ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss"));
    }

    static Path write(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("ledger-under-test"), content);
    }
}
