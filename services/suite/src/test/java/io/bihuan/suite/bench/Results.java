package io.bihuan.suite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured: tables of rows (engines) and columns (sizes), every cell with all values of its repeated runs. */
final class Results {

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /**
     * One table.
     *
     * @param unit what the numbers are
     * @param rows by row, then by column: the values in the order of the runs
     * @param notes cells that have words instead of a number
     */
    record Table(String unit, Map<String, Map<String, List<Double>>> rows, Map<String, Map<String, String>> notes) {

        List<String> columns() {
            List<String> columns = new ArrayList<>();
            List<Map<String, ?>> all = new ArrayList<>(rows.values());
            all.addAll(notes.values());
            all.forEach(row -> row.keySet().stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(columns::add));
            return columns;
        }
    }

    void add(String table, String unit, String row, Object column, double value) {
        table(table, unit)
                .rows()
                .computeIfAbsent(row, r -> new LinkedHashMap<>())
                .computeIfAbsent(String.valueOf(column), c -> new ArrayList<>())
                .add(value);
    }

    void note(String table, String unit, String row, Object column, String words) {
        table(table, unit)
                .notes()
                .computeIfAbsent(row, r -> new LinkedHashMap<>())
                .put(String.valueOf(column), words);
    }

    private Table table(String name, String unit) {
        return tables.computeIfAbsent(name, n -> new Table(unit, new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    Map<String, Table> tables() {
        return tables;
    }

    /** The median of a cell's runs. */
    double median(String table, String row, Object column) {
        Double median = medianOrNull(table, row, String.valueOf(column));
        if (median == null) {
            throw new BenchFailure("Not measured: " + table + ", " + row + ", " + column);
        }
        return median;
    }

    @Nullable Double medianOrNull(String table, String row, String column) {
        Table found = tables.get(table);
        List<Double> values =
                found == null ? null : found.rows().getOrDefault(row, Map.of()).get(column);
        return values == null ? null : median(values);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
