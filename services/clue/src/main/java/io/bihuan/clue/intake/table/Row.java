package io.bihuan.clue.intake.table;

import java.util.Map;

/**
 * One row.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells the cells that are not blank, by column index from 0
 */
public record Row(int number, Map<Integer, Cell> cells) {

    /** The cell in a column; blank if there is none. */
    public Cell cell(int column) {
        return cells.getOrDefault(column, Cell.BLANK);
    }

    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
