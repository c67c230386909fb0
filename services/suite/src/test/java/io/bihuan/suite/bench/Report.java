package io.bihuan.suite.bench;

import io.bihuan.suite.bench.Results.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tables as text, and everything as JSON with the values of the single runs. */
final class Report {

    private static final int FIRST = 44;
    private static final int OTHER = 16;
    private static final double WHOLE_NUMBERS_FROM = 1000;

    private final Results results;
    private final Plan plan;
    private final String server;

    Report(Results results, Plan plan, String server) {
        this.results = results;
        this.plan = plan;
        this.server = server;
    }

    void print(PrintStream out) {
        out.println(machine());
        results.tables().forEach((name, table) -> print(out, name, table));
    }

    private void print(PrintStream out, String name, Table table) {
        out.println();
        out.println(name + " (" + table.unit() + ")");
        List<String> columns = table.columns();
        out.print(" ".repeat(FIRST));
        columns.forEach(column -> out.print(right(column)));
        out.println();
        for (String row : rows(table)) {
            out.print(String.format(Locale.ROOT, "  %-" + (FIRST - 2) + "s", row));
            columns.forEach(column -> out.print(right(cell(table, name, row, column))));
            out.println();
        }
    }

    private static Set<String> rows(Table table) {
        Set<String> rows = new LinkedHashSet<>(table.rows().keySet());
        rows.addAll(table.notes().keySet());
        return rows;
    }

    private String cell(Table table, String name, String row, String column) {
        Double median = results.medianOrNull(name, row, column);
        if (median == null) {
            return table.notes().getOrDefault(row, Map.of()).getOrDefault(column, "");
        }
        return String.format(Locale.ROOT, median >= WHOLE_NUMBERS_FROM ? "%,.0f" : "%.2f", median);
    }

    private static String right(String text) {
        return String.format(Locale.ROOT, "%" + OTHER + "s", text);
    }

    private String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "Java " + Runtime.version() + ", " + runtime.availableProcessors() + " processors, "
                + runtime.maxMemory() / (1024 * 1024) + " MiB heap, " + server;
    }

    void write(Ratios ratios, Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("line", ratios.line());
        all.put("ratios", ratios.byName());
        all.put("machine", machine());
        all.put("plan", plan);
        Map<String, Object> tables = new LinkedHashMap<>();
        results.tables()
                .forEach((name, table) -> tables.put(
                        name,
                        Map.of(
                                "unit",
                                table.unit(),
                                "medians",
                                medians(name, table),
                                "runs",
                                table.rows(),
                                "notes",
                                table.notes())));
        all.put("tables", tables);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(all));
        } catch (IOException e) {
            throw new BenchFailure("Cannot write " + file, e);
        }
    }

    private Map<String, Map<String, Double>> medians(String name, Table table) {
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        table.rows().forEach((row, cells) -> {
            Map<String, Double> of = new LinkedHashMap<>();
            cells.keySet().forEach(column -> of.put(column, results.median(name, row, column)));
            medians.put(row, of);
        });
        return medians;
    }
}
