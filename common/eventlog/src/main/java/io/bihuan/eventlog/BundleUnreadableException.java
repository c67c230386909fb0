package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/** A bundle (日志包) has a line that is not what a bundle has there, or it ends too early. */
public final class BundleUnreadableException extends RuntimeException {

    private final long line;
    private final boolean unknownVersion;

    private BundleUnreadableException(long line, String message, boolean unknownVersion, @Nullable Throwable cause) {
        super("Line " + line + ": " + message, cause);
        this.line = line;
        this.unknownVersion = unknownVersion;
    }

    static BundleUnreadableException at(long line, String message, @Nullable Throwable cause) {
        return new BundleUnreadableException(line, message, false, cause);
    }

    static BundleUnreadableException unknownVersion(String message) {
        return new BundleUnreadableException(1, message, true, null);
    }

    /** The line that is wrong, from 1; one more than there are if the end is missing. */
    public long line() {
        return line;
    }

    /** Whether it is a bundle of another version, which says nothing about its soundness. */
    public boolean unknownVersion() {
        return unknownVersion;
    }
}
