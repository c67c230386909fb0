package io.bihuan.clue.intake.table;

import java.util.regex.Pattern;

/**
 * A text as a cell of a file for others may hold it. No spreadsheet takes it for a formula, now or after the file was saved in
 * another format: what begins like one gets an apostrophe in front. The rest is what a cell can hold at all, so that the file
 * opens everywhere and {@link Table} reads it back.
 */
public final class CellText {

    private static final String LIKE_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final String CUT = "…(超出单元格长度,全文见系统)";

    /** Control characters but tab and line feed, halves of characters, and what is no character at all. */
    private static final Pattern NOT_IN_A_CELL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]");

    private CellText() {}

    /** The text for a cell; the same for two texts that a cell cannot tell apart, and for one that went through a file. */
    public static String of(String text) {
        String plain = NOT_IN_A_CELL
                .matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
        String safe = !plain.isEmpty() && LIKE_A_FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return safe.length() <= TableLimits.MAX_CELL_CHARS ? safe : cut(safe);
    }

    private static String cut(String text) {
        int end = TableLimits.MAX_CELL_CHARS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
