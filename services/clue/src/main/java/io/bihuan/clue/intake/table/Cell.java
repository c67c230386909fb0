package io.bihuan.clue.intake.table;

/**
 * One cell as it was written. A formula is known to be one, but neither its text nor its result is kept.
 *
 * @param kind what is in it
 * @param text the text without surrounding white space; of a number its plain decimal form; empty for the other kinds
 */
public record Cell(Kind kind, String text) {

    /** The cell that is not there. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    static final Cell FORMULA = new Cell(Kind.FORMULA, "");
    static final Cell ERROR = new Cell(Kind.ERROR, "");

    /** What can be in a cell. */
    public enum Kind {
        /** Nothing, or white space. */
        BLANK,
        /** Text. */
        TEXT,
        /** A number; dates of a workbook are numbers too. */
        NUMBER,
        /** A formula, or text that a spreadsheet would take for one. */
        FORMULA,
        /** An error of the spreadsheet such as {@code #N/A}. */
        ERROR
    }

    /**
     * The cell of a text. A leading {@code =} makes it a formula, as it would in a spreadsheet; {@code + - @} stay text,
     * tips do begin with them, and nothing here ever evaluates a cell.
     */
    static Cell ofText(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        return text.charAt(0) == '=' || text.charAt(0) == '\uFF1D' ? FORMULA : new Cell(Kind.TEXT, text);
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
