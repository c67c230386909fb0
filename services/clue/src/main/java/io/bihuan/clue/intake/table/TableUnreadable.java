package io.bihuan.clue.intake.table;

/**
 * A file that is not a sound table: broken, too large, or of another kind. The message is one Chinese sentence for the
 * officer; it never quotes what is in the file.
 */
public final class TableUnreadable extends RuntimeException {

    TableUnreadable(String reason) {
        super(reason, null, false, false);
    }

    /** Why the file cannot be read, in Chinese. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
