package io.bihuan.clue.model;

/**
 * The number of an archived file 档号: {@code DA-<division>-<year>-<source letter>-<serial>-<check character>}, that of the clue with
 * another letter pair and its own check character. It is issued by nobody, so there is no series in which a gap could tell of a file
 * that somebody must not know of; a clue that is archived again has it again.
 *
 * @param value the number
 */
public record ArchiveNo(String value) {

    private static final String PREFIX = "DA";

    /**
     * The number of the file of a clue.
     *
     * @throws IllegalArgumentException if that is not the number of a clue
     */
    public static ArchiveNo of(String clueNo) {
        String number = new ClueNo(clueNo).value();
        String body = PREFIX + number.substring(PREFIX.length(), number.length() - 1);
        return new ArchiveNo(body + ClueNo.checkCharacter(body));
    }
}
