package io.bihuan.assessment.read.publicstatistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts as anybody may see it: what is too small is not in it, nor what would give that away.
 *
 * @param columns names of the columns
 * @param rows the rows, in order
 * @param totals the sums of the columns, and of all
 * @param hidden how many cells are withheld
 */
public record PublicTable(List<String> columns, List<Row> rows, Row totals, int hidden) {

    /**
     * A row.
     *
     * @param key what it is about
     * @param counts one for a column; null where withheld
     * @param total their sum; null where withheld
     */
    public record Row(
            String key,
            List<@Nullable Integer> counts,
            @Nullable Integer total) {}

    private static final String ALL = "";

    /**
     * Makes the table.
     *
     * @param columns names of the columns
     * @param counts by row, in the order in which they shall stand: one count for a column
     * @param smallest the smallest count that may be published, apart from none
     */
    static PublicTable of(List<String> columns, Map<String, int[]> counts, int smallest) {
        int[][] cells = withTotals(columns.size(), List.copyOf(counts.values()));
        boolean[][] hidden = HiddenCells.of(cells, smallest);
        List<Row> rows = new ArrayList<>();
        for (String key : counts.keySet()) {
            rows.add(row(key, cells[rows.size()], hidden[rows.size()]));
        }
        Row totals = row(ALL, cells[rows.size()], hidden[rows.size()]);
        return new PublicTable(List.copyOf(columns), List.copyOf(rows), totals, count(hidden));
    }

    private static int[][] withTotals(int columns, List<int[]> counts) {
        int[][] cells = new int[counts.size() + 1][columns + 1];
        int[] totals = cells[counts.size()];
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < columns; column++) {
                int count = counts.get(row)[column];
                cells[row][column] = count;
                cells[row][columns] += count;
                totals[column] += count;
                totals[columns] += count;
            }
        }
        return cells;
    }

    private static Row row(String key, int[] cells, boolean[] hidden) {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            counts.add(hidden[column] ? null : cells[column]);
        }
        @Nullable Integer total = counts.remove(cells.length - 1);
        return new Row(key, counts, total);
    }

    private static int count(boolean[][] hidden) {
        int count = 0;
        for (boolean[] row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }
}
