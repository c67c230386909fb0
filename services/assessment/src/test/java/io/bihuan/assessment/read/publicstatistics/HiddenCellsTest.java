package io.bihuan.assessment.read.publicstatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HiddenCellsTest {

    private static final int SMALLEST = 5;
    private static final int LARGEST = 9;

    @Test
    void S33_a_cell_of_three_is_hidden_and_so_is_what_gives_it_away() {
        PublicTable table = table(new int[] {3, 20, 30}, new int[] {40, 8, 50}, new int[] {60, 70, 9});

        assertThat(table.rows().get(0).counts()).as("the three").startsWith((Integer) null);
        assertThat(table.rows().get(0).total()).isEqualTo(53);
        assertThat(table.hidden()).isEqualTo(4);
        assertThat(table.rows().get(0).counts())
                .as("of its row, the one that costs least")
                .containsExactly(null, null, 30);
        assertThat(table.rows().get(1).counts()).containsExactly(null, null, 50);
        assertThat(table.rows().get(2).counts()).containsExactly(60, 70, 9);
        assertThat(table.totals().counts()).containsExactly(103, 98, 89);
        assertThat(table.totals().total()).isEqualTo(290);
    }

    @Test
    void a_table_without_small_cells_is_published_whole() {
        PublicTable table = table(new int[] {5, 0, 30}, new int[] {40, 8, 0});
        assertThat(table.hidden()).isZero();
        assertThat(table.rows().get(0)).isEqualTo(new PublicTable.Row("0", List.of(5, 0, 30), 35));
    }

    @Test
    void a_small_total_is_hidden_like_any_cell() {
        PublicTable table = table(new int[] {0, 3, 0}, new int[] {40, 8, 7});
        assertThat(table.rows().get(0).counts()).containsExactly(0, null, 0);
        assertThat(table.rows().get(0).total()).isNull();
        assertThat(table.rows().get(1).counts()).containsExactly(40, null, 7);
        assertThat(table.rows().get(1).total())
                .as("or the 8 would follow from it")
                .isNull();
        assertThat(table.totals()).isEqualTo(new PublicTable.Row("", List.of(40, 11, 7), 58));
    }

    @Test
    void the_one_cell_of_a_table_of_one_is_hidden_with_all_its_totals() {
        PublicTable table = table(new int[] {0, 2, 0});
        assertThat(table.rows().get(0).counts()).containsExactly(0, null, 0);
        assertThat(table.totals().total()).isNull();
    }

    @Test
    void a_table_of_nothing_is_a_table() {
        assertThat(table().totals().total()).isZero();
    }

    /** Tries every table in the neighbourhood of the true one: those that say the same are what a reader cannot tell apart. */
    @RepeatedTest(60)
    void S33_whatever_the_table_every_hidden_cell_may_have_several_values(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[][] counts = new int[1 + random.nextInt(3)][2 + random.nextInt(2)];
        for (int[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(LARGEST);
            }
        }
        PublicTable published = table(counts);
        int[][] cells = withTotals(counts);
        boolean[][] hidden = HiddenCells.of(cells, SMALLEST);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                boolean small = cells[row][column] > 0 && cells[row][column] < SMALLEST;
                assertThat(!small || hidden[row][column])
                        .as("small cells are hidden")
                        .isTrue();
            }
        }
        Map<String, Set<Integer>> possible = new LinkedHashMap<>();
        tryAll(counts, new int[counts.length][counts[0].length], 0, published, possible);
        assertThat(possible).hasSize(published.hidden());
        assertThat(possible.values()).allSatisfy(values -> assertThat(values).hasSizeGreaterThan(1));
    }

    /** Every table whose cells differ from the true ones by one at most, and which is published alike. */
    private static void tryAll(
            int[][] truth, int[][] guess, int cell, PublicTable published, Map<String, Set<Integer>> possible) {
        int columns = truth[0].length;
        if (cell == truth.length * columns) {
            note(withTotals(guess), published, possible);
            return;
        }
        int row = cell / columns;
        int column = cell % columns;
        Integer known = published.rows().get(row).counts().get(column);
        int from = known != null ? known : Math.max(0, truth[row][column] - 1);
        int to = known != null ? known : truth[row][column] + 1;
        for (int value = from; value <= to; value++) {
            guess[row][column] = value;
            tryAll(truth, guess, cell + 1, published, possible);
        }
    }

    private static void note(int[][] guess, PublicTable published, Map<String, Set<Integer>> possible) {
        List<PublicTable.Row> rows = new ArrayList<>(published.rows());
        rows.add(published.totals());
        for (int pass = 0; pass < 2; pass++) {
            for (int row = 0; row < guess.length; row++) {
                List<Integer> said = new ArrayList<>(rows.get(row).counts());
                said.add(rows.get(row).total());
                for (int column = 0; column < said.size(); column++) {
                    if (pass == 0 && said.get(column) != null && said.get(column) != guess[row][column]) {
                        return;
                    }
                    if (pass == 1 && said.get(column) == null) {
                        possible.computeIfAbsent(row + "/" + column, key -> new HashSet<>())
                                .add(guess[row][column]);
                    }
                }
            }
        }
    }

    private static PublicTable table(int[]... rows) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int[] row : rows) {
            counts.put(Integer.toString(counts.size()), row);
        }
        return PublicTable.of(
                List.of("A", "B", "C").subList(0, rows.length == 0 ? 3 : rows[0].length), counts, SMALLEST);
    }

    private static int[][] withTotals(int[][] counts) {
        int[][] cells = new int[counts.length + 1][counts[0].length + 1];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                cells[row][column] = counts[row][column];
                cells[row][counts[row].length] += counts[row][column];
                cells[counts.length][column] += counts[row][column];
                cells[counts.length][counts[row].length] += counts[row][column];
            }
        }
        return cells;
    }
}
