package io.bihuan.assessment.read.publicstatistics;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which cells of a table of counts are not published 抑制 (domain S22, scenario 33). Cells that count somebody but too few are
 * hidden first; then as many others as it takes that none of them follows from the totals.
 *
 * <p>Totals are the last row and the last column, and cells like all others. A hidden cell follows from the sums exactly if
 * it lies on no cycle of hidden cells that turns alternately along a row and along a column: along a cycle, one can be added
 * and taken in turns, and every sum stays. Only cells of one or more are ever hidden, so nothing becomes negative by that
 * either way, and every hidden cell has at least three values that agree with all that is published.
 */
final class HiddenCells {

    private final int[][] counts;
    private final boolean[][] hidden;

    private HiddenCells(int[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /**
     * The cells to hide.
     *
     * @param counts rows of equal length; the last row and the last column are the totals
     * @param smallest the smallest count that may be published, apart from none
     */
    static boolean[][] of(int[][] counts, int smallest) {
        HiddenCells cells = new HiddenCells(counts);
        cells.hideBelow(smallest);
        cells.hideWhatGivesThemAway();
        return cells.hidden;
    }

    private void hideBelow(int smallest) {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] > 0 && counts[row][column] < smallest;
            }
        }
    }

    private void hideWhatGivesThemAway() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (hidden[row][column] && !isOnACycle(row, column)) {
                    hideCheapestCycle(row, column);
                }
            }
        }
    }

    /** Whether row and column are connected by hidden cells other than the one where they meet. */
    private boolean isOnACycle(int row, int column) {
        boolean[] rowsSeen = new boolean[counts.length];
        boolean[] columnsSeen = new boolean[counts[0].length];
        Deque<Integer> rows = new ArrayDeque<>();
        rowsSeen[row] = true;
        rows.add(row);
        while (!rows.isEmpty()) {
            int from = rows.remove();
            for (int along = 0; along < columnsSeen.length; along++) {
                if (hidden[from][along] && !columnsSeen[along] && !(from == row && along == column)) {
                    columnsSeen[along] = true;
                    addRowsOf(along, rowsSeen, rows);
                }
            }
        }
        return columnsSeen[column];
    }

    private void addRowsOf(int column, boolean[] seen, Deque<Integer> rows) {
        for (int row = 0; row < seen.length; row++) {
            if (hidden[row][column] && !seen[row]) {
                seen[row] = true;
                rows.add(row);
            }
        }
    }

    /** The rectangle that hides the fewest counts more. There is one: where something counts, its totals count as well. */
    private void hideCheapestCycle(int row, int column) {
        long cheapest = Long.MAX_VALUE;
        int otherRow = -1;
        int otherColumn = -1;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (i == row || j == column || counts[i][j] == 0 || counts[row][j] == 0 || counts[i][column] == 0) {
                    continue;
                }
                long cost = cost(i, j) + cost(row, j) + cost(i, column);
                if (cost < cheapest) {
                    cheapest = cost;
                    otherRow = i;
                    otherColumn = j;
                }
            }
        }
        if (otherRow < 0) {
            throw new IllegalArgumentException("The totals are not those of the table");
        }
        hidden[otherRow][otherColumn] = true;
        hidden[row][otherColumn] = true;
        hidden[otherRow][column] = true;
    }

    private long cost(int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column];
    }
}
