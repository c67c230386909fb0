package io.bihuan.kernel.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of registry data: UTF-8, comma-separated, a header line, no quotes. Columns are found by name, so a file may
 * carry them in any order and may carry more. A malformed file is refused with its line number before anything uses it.
 */
public final class RegistryFile {

    private static final String FOLDER = "/bihuan/registry/";

    private RegistryFile() {}

    /**
     * Opens a table that comes with the kernel; the caller closes it.
     *
     * @throws IllegalStateException if the kernel was packaged without it
     */
    public static Reader open(String name) {
        InputStream file = RegistryFile.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("missing on the class path: " + FOLDER + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    /** Reads a table that comes with the kernel as a whole and closes it. */
    public static <T> T load(String name, Function<Reader, T> parse) {
        try (Reader file = open(name)) {
            return parse.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every row of a table, in file order.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     * @throws UncheckedIOException if the reader fails
     */
    public static <T> List<T> rows(Reader csv, Function<Row, T> toRow) {
        BufferedReader lines = new BufferedReader(csv);
        try {
            Map<String, Integer> columns = header(lines.readLine());
            List<T> rows = new ArrayList<>();
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(columns, line, number, toRow));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> header(@Nullable String line) {
        if (line == null) {
            throw new IllegalArgumentException("line 1: the header is missing");
        }
        String[] names = line.replace("\uFEFF", "").split(",", -1);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip();
            if (columns.put(name, i) != null) {
                throw new IllegalArgumentException("line 1: column " + name + " twice");
            }
        }
        return columns;
    }

    private static <T> T row(Map<String, Integer> columns, String line, int number, Function<Row, T> toRow) {
        String[] cells = line.split(",", -1);
        try {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells instead of " + columns.size());
            }
            return toRow.apply(new Row(columns, cells));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    /** One row; cells are read by column name. */
    public static final class Row {

        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(Map<String, Integer> columns, String[] cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell, without blanks around it. */
        public Optional<String> optional(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            String cell = cells[index].strip();
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The cell, without blanks around it; empty as well if the table has no such column. */
        public Optional<String> ifThere(String column) {
            return columns.containsKey(column) ? optional(column) : Optional.empty();
        }

        /** The cell, which must not be empty. */
        public String text(String column) {
            return optional(column).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
        }

        /** The cell as a whole number. */
        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The cell as an ISO date. */
        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        /** The cell as an ISO date, or empty. */
        public Optional<LocalDate> optionalDate(String column) {
            return optional(column).map(LocalDate::parse);
        }

        /** The cell as {@code true} or {@code false}, nothing else. */
        public boolean flag(String column) {
            String cell = text(column);
            if (!cell.equals("true") && !cell.equals("false")) {
                throw new IllegalArgumentException(column + " must be true or false");
            }
            return cell.equals("true");
        }

        /** The cell as a constant of the enum. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }
    }
}
