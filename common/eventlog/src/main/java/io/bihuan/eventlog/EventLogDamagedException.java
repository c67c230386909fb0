package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/** The log does not hold what it must: a position is missing, or a document cannot be read. Nobody should go on. */
public final class EventLogDamagedException extends RuntimeException {

    private final long position;

    EventLogDamagedException(long position, String message, @Nullable Throwable cause) {
        super("Position " + position + ": " + message, cause);
        this.position = position;
    }

    /** The first position that is wrong. */
    public long position() {
        return position;
    }
}
