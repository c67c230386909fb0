package io.bihuan.clue.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Counts clues by what they have in some columns; as many lines as there are combinations, however many clues. */
final class Tally {

    private static final String COUNT = "件数";

    private final List<ExportColumn> columns;
    private final UnitNames names;
    private final Map<List<String>, Long> counts = new LinkedHashMap<>();

    Tally(List<ExportColumn> columns, UnitNames names) {
        this.columns = columns;
        this.names = names;
    }

    void count(ExportedClue clue) {
        counts.merge(columns.stream().map(column -> column.of(clue, names)).toList(), 1L, Long::sum);
    }

    static List<String> headings(List<ExportColumn> columns) {
        List<String> headings =
                new ArrayList<>(columns.stream().map(ExportColumn::heading).toList());
        headings.add(COUNT);
        return headings;
    }

    /** One row a combination, its number last. */
    List<List<Object>> rows() {
        ToLongFunction<Map.Entry<List<String>, Long>> most = Map.Entry::getValue;
        return counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(most.applyAsLong(other), most.applyAsLong(one)))
                .map(entry -> {
                    List<Object> row = new ArrayList<>(entry.getKey());
                    row.add(entry.getValue());
                    return row;
                })
                .toList();
    }
}
