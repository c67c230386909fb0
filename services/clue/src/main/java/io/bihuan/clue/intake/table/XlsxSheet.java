package io.bihuan.clue.intake.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Reads the rows of one sheet, one at a time. */
final class XlsxSheet {

    private static final String MISPLACED = "工作表的行列编号已损坏。";

    private final XlsxPart part;
    private final IntFunction<Optional<String>> strings;
    private final TableLimits limits;

    XlsxSheet(XlsxPart part, IntFunction<Optional<String>> strings, TableLimits limits) {
        this.part = part;
        this.strings = strings;
        this.limits = limits;
    }

    void read(Consumer<Row> rows) throws IOException {
        int last = 0;
        int count = 0;
        try (XlsxXml xml = part.xml()) {
            while (xml.nextStart("row")) {
                int number = xml.attribute("r").map(XlsxSheet::rowNumber).orElse(last + 1);
                if (number <= last) {
                    throw new TableUnreadable(MISPLACED);
                }
                last = number;
                Map<Integer, Cell> cells = cells(xml);
                if (!cells.isEmpty()) {
                    if (count++ > limits.maxRows()) {
                        throw new TableUnreadable("行数超过 " + limits.maxRows() + " 行,请拆分后分次导入。");
                    }
                    rows.accept(new Row(number, cells));
                }
            }
        }
    }

    private Map<Integer, Cell> cells(XlsxXml xml) throws IOException {
        Map<Integer, Cell> cells = new HashMap<>();
        int last = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                int column = xml.attribute("r").map(XlsxSheet::columnIndex).orElse(last + 1);
                if (column <= last || column >= TableLimits.MAX_COLUMNS) {
                    throw new TableUnreadable(MISPLACED);
                }
                last = column;
                Cell cell = cell(xml, xml.attribute("t").orElse("n"));
                if (!cell.isBlank()) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(XlsxXml xml, String type) throws IOException {
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                value = xml.characters();
            } else if (xml.isStart("is")) {
                value = xml.textOf("is");
            }
        }
        return formula ? Cell.FORMULA : cell(type, value);
    }

    private Cell cell(String type, String value) {
        return switch (type) {
            case "s" -> Cell.ofText(shared(value));
            case "e" -> Cell.ERROR;
            case "n" -> value.isBlank() ? Cell.BLANK : new Cell(Cell.Kind.NUMBER, plain(value));
            default -> Cell.ofText(value);
        };
    }

    private String shared(String index) {
        try {
            return strings.apply(Integer.parseInt(index.strip())).orElseThrow(() -> new TableUnreadable(MISPLACED));
        } catch (NumberFormatException notAnIndex) {
            throw new TableUnreadable(MISPLACED);
        }
    }

    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number.strip());
            if (Math.abs((long) value.scale()) > 400 || value.precision() > 400) {
                throw new TableUnreadable("工作表里有无法识别的数字。");
            }
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            throw new TableUnreadable("工作表里有无法识别的数字。");
        }
    }

    private static int rowNumber(String reference) {
        try {
            return Integer.parseInt(reference);
        } catch (NumberFormatException notANumber) {
            throw new TableUnreadable(MISPLACED);
        }
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    static int columnIndex(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }
}
