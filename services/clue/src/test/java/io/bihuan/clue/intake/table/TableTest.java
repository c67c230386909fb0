package io.bihuan.clue.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final TableLimits LIMITS = new TableLimits(32 << 20, 100, 100);
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    @TempDir
    private Path folder;

    @Test
    void csv_fields_may_hold_commas_quotes_and_line_breaks() throws Exception {
        assertThat(csv("a,\"b,1\",\"c\"\"d\"\r\n\r\n\"e\nf\",,g\rh"))
                .containsExactly("1: a|b,1|c\"d", "3: e\nf||g", "4: h");
    }

    @Test
    void csv_is_read_in_utf8_with_or_without_mark_and_in_gb18030() throws Exception {
        assertThat(read(file("线索,𠮷".getBytes(StandardCharsets.UTF_8)), "a.csv"))
                .containsExactly("1: 线索|𠮷");
        assertThat(read(file("\uFEFF线索,𠮷".getBytes(StandardCharsets.UTF_8)), "a.csv"))
                .containsExactly("1: 线索|𠮷");
        assertThat(read(file("线索,𠮷".getBytes(Charset.forName("GB18030"))), "a.csv"))
                .containsExactly("1: 线索|𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "a,\"b\"c", "\"", "a\n\"x\n\n"})
    void csv_with_broken_quotes_is_unreadable(String text) {
        assertThatThrownBy(() -> csv(text)).isInstanceOf(TableUnreadable.class);
    }

    @Test
    void a_field_that_swallows_the_rest_of_the_file_is_unreadable() {
        assertThatThrownBy(() -> csv("\"" + "x".repeat(40_000) + "\"")).isInstanceOf(TableUnreadable.class);
    }

    @Test
    void only_what_begins_like_a_formula_is_one() throws Exception {
        List<Cell> cells = new ArrayList<>();
        try (Table table = Table.open(file("=1,=1, =1,+1,-1,@x".getBytes(StandardCharsets.UTF_8)), "a.csv", LIMITS)) {
            table.read(row -> row.cells().forEach((column, cell) -> cells.add(cell)));
        }
        assertThat(cells)
                .extracting(Cell::kind)
                .containsExactly(
                        Cell.Kind.FORMULA,
                        Cell.Kind.FORMULA,
                        Cell.Kind.FORMULA,
                        Cell.Kind.TEXT,
                        Cell.Kind.TEXT,
                        Cell.Kind.TEXT);
    }

    @Test
    void cells_of_all_kinds_are_told_apart() throws Exception {
        Path file = workbook(
                "",
                SHEET.formatted("<row r=\"2\"><c r=\"A2\"><v>19900003860</v></c><c r=\"B2\" t=\"n\"><v>1.9E10</v></c>"
                        + "<c r=\"D2\" t=\"inlineStr\"><is><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></is></c>"
                        + "<c r=\"E2\"><f>1+1</f><v>2</v></c><c r=\"F2\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v></c>"
                        + "<c r=\"G2\" t=\"e\"><v>#N/A</v></c><c r=\"AB2\" t=\"s\"><v>1</v></c></row>"
                        + "<row><c><v>7</v></c><c t=\"inlineStr\"><is><t> </t></is></c></row><row r=\"9\"/>"));
        List<Row> rows = rows(file);

        assertThat(rows).extracting(Row::number).containsExactly(2, 3);
        assertThat(rows.get(0).cell(0)).isEqualTo(new Cell(Cell.Kind.NUMBER, "19900003860"));
        assertThat(rows.get(0).cell(1).text()).isEqualTo("19000000000");
        assertThat(rows.get(0).cell(2)).isEqualTo(Cell.BLANK);
        assertThat(rows.get(0).cell(3)).isEqualTo(new Cell(Cell.Kind.TEXT, "甲乙"));
        assertThat(rows.get(0).cell(4)).isEqualTo(Cell.FORMULA);
        assertThat(rows.get(0).cell(5)).isEqualTo(Cell.FORMULA);
        assertThat(rows.get(0).cell(6)).isEqualTo(Cell.ERROR);
        assertThat(rows.get(0).cell(27)).isEqualTo(new Cell(Cell.Kind.TEXT, "共享"));
        assertThat(rows.get(1).cells()).hasSize(1);
    }

    @Test
    void the_first_sheet_is_read_and_others_with_content_are_named() throws Exception {
        Map<String, String> parts = parts("", SHEET.formatted("<row><c><v>1</v></c></row>"));
        parts.put("xl/worksheets/sheet2.xml", SHEET.formatted("<row><c><v>2</v></c></row>"));
        parts.put("xl/worksheets/sheet3.xml", SHEET.formatted("<row><c s=\"1\"/></row>"));
        try (Table table = Table.open(zip(parts), "a.xlsx", LIMITS)) {
            assertThat(table.ignoredSheets()).containsExactly("第二张");
            assertThat(table.datesFrom1904()).isFalse();
        }
        try (Table table = Table.open(workbook("date1904=\"1\"", SHEET.formatted("")), "a.xlsx", LIMITS)) {
            assertThat(table.datesFrom1904()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"x\"/>",
                "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c><v>many</v></c></row>",
                "<row><c><v>1e999999999</v></c></row>",
                "<row><c>",
                "<row>&unknown;</row>"
            })
    void a_sheet_that_contradicts_itself_is_unreadable(String rows) {
        assertThatThrownBy(() -> rows(workbook("", SHEET.formatted(rows)))).isInstanceOf(TableUnreadable.class);
    }

    @Test
    void a_document_type_is_not_read() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "机密");
        String sheet = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + SHEET.formatted("<row><c t=\"str\"><v>&x;</v></c></row>");

        assertThatThrownBy(() -> rows(workbook("", sheet))).isInstanceOf(TableUnreadable.class);
    }

    @Test
    void too_many_rows_are_unreadable() {
        assertThatThrownBy(() -> rows(workbook("", SHEET.formatted("<row><c><v>1</v></c></row>".repeat(102)))))
                .isInstanceOf(TableUnreadable.class);
    }

    @Test
    void a_zip_bomb_is_stopped_by_its_ratio_and_by_its_size() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThatThrownBy(() -> rows(bomb)).isInstanceOf(TableUnreadable.class).hasMessageContaining("庞大");
        assertThatThrownBy(() -> Table.open(bomb, "a.xlsx", new TableLimits(32 << 20, 1_000_000, 100)))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageContaining("庞大");
    }

    @Test
    void a_flipped_bit_anywhere_is_noticed() throws Exception {
        Map<String, String> parts = parts("", SHEET.formatted("<row><c><v>1</v></c></row>"));
        parts.put("docProps/app.xml", "<unread>" + "abcdefgh".repeat(50) + "</unread>");
        byte[] sound = Files.readAllBytes(zip(parts, ZipOutputStream.STORED));
        int inUnread = new String(sound, StandardCharsets.ISO_8859_1).indexOf("abcdefgh") + 100;
        sound[inUnread] ^= 1;

        assertThatThrownBy(() -> rows(file(sound)))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageContaining("校验和");
    }

    @Test
    void a_zip_of_something_else_is_unreadable() {
        assertThatThrownBy(() -> rows(zip(Map.of("content.xml", "<ods/>")))).isInstanceOf(TableUnreadable.class);
    }

    @Test
    void nothing_stays_in_the_folder_when_a_workbook_is_closed() throws Exception {
        Path file = workbook("", SHEET.formatted(""));
        rows(file);

        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private List<String> csv(String text) throws IOException {
        return read(file(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Table table = Table.open(file, "a.xlsx", LIMITS)) {
            table.read(rows::add);
        }
        return rows;
    }

    private static List<String> read(Path file, String name) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Table table = Table.open(file, name, LIMITS)) {
            table.read(row -> {
                int last = row.cells().keySet().stream().max(Integer::compare).orElseThrow();
                List<String> texts = new ArrayList<>();
                for (int column = 0; column <= last; column++) {
                    texts.add(row.cell(column).text());
                }
                rows.add(row.number() + ": " + String.join("|", texts));
            });
        }
        return rows;
    }

    private Path workbook(String properties, String sheet) throws IOException {
        return zip(parts(properties, sheet));
    }

    private static Map<String, String> parts(String properties, String sheet) {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + type + "\"><workbookPr " + properties + "/><sheets>"
                        + "<sheet name=\"台账\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"第二张\" sheetId=\"2\" r:id=\"b\"/>"
                        + "<sheet name=\"空\" sheetId=\"3\" r:id=\"c\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + type
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"" + type
                        + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"" + type + "/worksheet\" Target=\"worksheets/sheet3.xml\"/>"
                        + "<Relationship Id=\"s\" Type=\"" + type + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>零</t></si><si><r><t>共</t></r><r><t>享</t></r></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("xl/worksheets/sheet2.xml", SHEET.formatted(""));
        parts.put("xl/worksheets/sheet3.xml", SHEET.formatted(""));
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        return zip(parts, ZipOutputStream.DEFLATED);
    }

    private Path zip(Map<String, String> parts, int method) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                if (method == ZipOutputStream.STORED) {
                    java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
                    checksum.update(content);
                    entry.setSize(content.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return file;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("made"), content);
    }
}
