package io.bihuan.clue.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file, one at a time; a record may span lines inside quotes. */
final class CsvRecords {

    private static final int END = -1;

    private final BufferedReader reader;
    private int number;
    private int terminator;

    CsvRecords(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next record, or null at the end; a blank line is a record without cells. */
    @Nullable Row next() throws IOException {
        Map<Integer, Cell> cells = new HashMap<>();
        number++;
        int column = 0;
        do {
            String field = field();
            if (terminator == END && column == 0 && field.isEmpty()) {
                return null;
            }
            if (column >= TableLimits.MAX_COLUMNS) {
                throw broken("的列过多。");
            }
            Cell cell = Cell.ofText(field);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
            column++;
        } while (terminator == ',');
        return new Row(number, cells);
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        int c = reader.read();
        if (c == '"') {
            quoted(field);
            c = reader.read();
            if (!endsField(c)) {
                throw broken("的引号不成对。");
            }
        } else {
            for (; !endsField(c); c = reader.read()) {
                append(field, c);
            }
        }
        terminate(c);
        return field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        while (true) {
            int c = reader.read();
            if (c == END) {
                throw broken("的引号没有结束。");
            }
            if (c == '"') {
                reader.mark(1);
                if (reader.read() != '"') {
                    reader.reset();
                    return;
                }
            }
            append(field, c);
        }
    }

    private void append(StringBuilder field, int c) {
        if (field.length() == TableLimits.MAX_CELL_CHARS) {
            throw broken("有一格超过 32767 个字符,可能是引号不成对。");
        }
        field.append((char) c);
    }

    private static boolean endsField(int c) {
        return c == ',' || c == '\n' || c == '\r' || c == END;
    }

    private void terminate(int c) throws IOException {
        terminator = c;
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }

    private TableUnreadable broken(String what) {
        return new TableUnreadable("第 " + number + " 行" + what);
    }
}
