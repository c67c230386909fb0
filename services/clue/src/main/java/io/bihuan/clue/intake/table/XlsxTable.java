package io.bihuan.clue.intake.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX workbook (ECMA-376, transitional or strict). */
final class XlsxTable implements Table {

    private static final String FOLDER = "xl/";

    private final ZipFile zip;
    private final TableLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean datesFrom1904;
    private @Nullable SharedStrings strings;

    private record Sheet(String name, XlsxPart part) {}

    private XlsxTable(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxTable open(Path file, TableLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new TableUnreadable("文件不完整或已损坏。");
        }
        XlsxTable table = new XlsxTable(zip, limits);
        try {
            XlsxIntegrity.verify(zip, Files.size(file), limits);
            table.findParts(file);
            return table;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            table.close();
            throw new TableUnreadable("文件不完整或已损坏。");
        } catch (IOException | RuntimeException failed) {
            table.close();
            throw failed;
        }
    }

    private void findParts(Path file) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XlsxXml xml =
                XlsxPart.named(zip, FOLDER + "_rels/workbook.xml.rels").xml()) {
            while (xml.nextStart("Relationship")) {
                String target = inside(xml.attribute("Target").orElse(""));
                targets.put(xml.attribute("Id").orElse(""), target);
                if (xml.attribute("Type").orElse("").endsWith("/sharedStrings") && strings == null) {
                    strings = SharedStrings.of(
                            XlsxPart.named(zip, target), file.resolveSibling(file.getFileName() + ".strings"));
                }
            }
        }
        findSheets(targets);
    }

    private void findSheets(Map<String, String> targets) throws IOException {
        try (XlsxXml xml = XlsxPart.named(zip, FOLDER + "workbook.xml").xml()) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    datesFrom1904 = xml.attribute("date1904")
                            .filter(v -> v.equals("1") || v.equals("true"))
                            .isPresent();
                } else if (xml.isStart("sheet")) {
                    String target = targets.getOrDefault(xml.relationship().orElse(""), "");
                    sheets.add(new Sheet(xml.attribute("name").orElse(""), XlsxPart.named(zip, target)));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new TableUnreadable("工作簿里没有工作表。");
        }
    }

    private static String inside(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    @Override
    public void read(Consumer<Row> rows) throws IOException {
        try {
            new XlsxSheet(sheets.get(0).part(), this::string, limits).read(rows);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Optional<String> string(int index) {
        try {
            return strings == null ? Optional.empty() : strings.get(index);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean datesFrom1904() {
        return datesFrom1904;
    }

    @Override
    public List<String> ignoredSheets() {
        return sheets.stream()
                .skip(1)
                .filter(sheet -> hasContent(sheet.part()))
                .map(Sheet::name)
                .toList();
    }

    private static boolean hasContent(XlsxPart part) {
        try (XlsxXml xml = part.xml()) {
            boolean content = false;
            while (!content && xml.next()) {
                content = xml.isStart("v") || xml.isStart("is");
            }
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (ZipFile closing = zip) {
            if (strings != null) {
                strings.close();
            }
        }
    }
}
