package io.bihuan.suite;

/** The suite could not start; nothing on disk was changed. The message is one line, Chinese first. */
public final class SuiteStartException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Somebody else holds a port. */
        PORT_IN_USE,
        /** The data folder cannot be used: not writable, full, held by another suite, or of another version. */
        DATA_FOLDER,
        /** A setting cannot be read. */
        SETTING
    }

    private final Reason reason;

    SuiteStartException(Reason reason, String chinese, String english) {
        super(chinese + " / " + english, null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
