package io.bihuan.clue.intake;

/**
 * An error or a warning about one place.
 *
 * @param row the row as the spreadsheet shows it, or the line of a batch; 0 in a form
 * @param column the column or field
 * @param code the stable code, a {@link RowCode} or the code of a refusal
 * @param message one Chinese sentence, without anything from the cell
 */
record Finding(int row, String column, String code, String message) {}
