package io.bihuan.clue.intake.table;

/**
 * How much a table may ask of the server before it is refused.
 *
 * @param maxUnpackedBytes the sum of all parts of a workbook after unpacking
 * @param maxRatio how many times larger than packed a workbook may be; text packs 5 to 40 times, a zip bomb 1000 times
 * @param maxRows rows under the header
 */
public record TableLimits(long maxUnpackedBytes, int maxRatio, int maxRows) {

    /** Excel's own limit for the text of one cell; CSV fields are held to it too. */
    static final int MAX_CELL_CHARS = 32_767;

    /** Excel's own limit for the columns of a sheet. */
    static final int MAX_COLUMNS = 16_384;
}
