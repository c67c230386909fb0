package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows, each with a narrative of its own, go through a JVM of 256 MB. */
class LargeLedgerTest {

    private static final int ROWS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void a_large_workbook_is_imported_in_256_mb() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            write(sheet, 0, headings());
            for (int row = 1; row <= ROWS; row++) {
                write(sheet, row, cells(row));
            }
        }
        assertImported(file);
    }

    @Test
    void a_large_csv_file_is_imported_in_256_mb() throws Exception {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(Ledgers.line(headings()));
            for (int row = 1; row <= ROWS; row++) {
                out.write(Ledgers.line(cells(row)));
            }
        }
        assertImported(file);
    }

    private void assertImported(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeLedgerImport.class.getName(),
                        file.toString(),
                        folder.resolve("work").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes());
        assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();

        // Every hundredth row has no narrative: the answer lists all of them, in order.
        assertThat(said).contains("rows=100000 tips=99000 known=0 errorRows=1000 errors=1000 inOrder=true");
        assertThat(child.exitValue()).isZero();
        System.out.println(file.getFileName() + " (" + Files.size(file) / 1024 + " KiB): " + said.strip());
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
        if (row % 1000 == 0) {
            try {
                sheet.flush();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static List<String> headings() {
        return Arrays.stream(Column.values()).map(Column::header).toList();
    }

    private static List<String> cells(int row) {
        Map<Column, String> cells = Ledgers.row(Column.SERIAL, String.valueOf(row));
        String said = "第%d次反映:".formatted(row) + "渡口承包人强迫附近工地只能买他们的砂,不买就堵路、扎轮胎。".repeat(4);
        cells.put(Column.NARRATIVE, row % 100 == 0 ? "" : said);
        if (row % 100 == 0) {
            cells.put(Column.REMARK, "第%d行".formatted(row));
        }
        if (row % 5 == 0) {
            cells.put(Column.MODE, "实名");
            cells.put(Column.REPORTER, "测试举报人" + row);
            cells.put(Column.PHONE, String.valueOf(19_900_000_000L + row));
        }
        return new ArrayList<>(cells.values());
    }
}
