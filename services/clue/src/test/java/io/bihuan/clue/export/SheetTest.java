package io.bihuan.clue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class SheetTest {

    private static final List<Object> DANGEROUS =
            List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=1", 42);

    @TempDir
    private Path folder;

    @Test
    void a_spreadsheet_finds_texts_and_numbers_and_no_formula() throws Exception {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(written(Format.XLSX, DANGEROUS)))) {
            Row row = workbook.getFirstSheet().read().get(0);
            for (int i = 0; i < DANGEROUS.size() - 1; i++) {
                Cell cell = row.getCell(i);
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getFormula()).isNull();
                assertThat(cell.asString()).startsWith("'");
            }
            assertThat(row.getCell(DANGEROUS.size() - 1).asNumber()).isEqualTo("42");
        }
    }

    @Test
    void every_printed_page_of_a_workbook_says_in_whose_hands_it_is() throws Exception {
        Path workbook = Files.write(folder.resolve("a.xlsx"), written(Format.XLSX, List.of("a")));
        try (ZipFile parts = new ZipFile(workbook.toFile());
                InputStream sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
            String all = HtmlUtils.htmlUnescape(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(all).containsPattern("<oddFooter>[^<]*导出人 o-1");
        }
    }

    @Test
    void csv_is_marked_as_utf8_and_quotes_every_text() throws Exception {
        assertThat(new String(written(Format.CSV, List.of("=1", "a\"b\nc", 42)), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"'=1\",\"a\"\"b\nc\",42\r\n");
    }

    private static byte[] written(Format format, List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = Sheet.begin(format, out, "导出人 o-1")) {
            sheet.row(row);
        }
        return out.toByteArray();
    }
}
