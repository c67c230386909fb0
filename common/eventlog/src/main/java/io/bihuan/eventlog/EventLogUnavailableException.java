package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/** The store is away, or the log is closed. Nothing was acknowledged. */
public final class EventLogUnavailableException extends RuntimeException {

    private final boolean mayHaveBeenStored;

    EventLogUnavailableException(String message, boolean mayHaveBeenStored, @Nullable Throwable cause) {
        super(message, cause);
        this.mayHaveBeenStored = mayHaveBeenStored;
    }

    /**
     * Whether the commit may be in the store, or still arrive there, although nobody could confirm it. If {@code false}
     * it is certain that it was not stored. The same commit (same event ids) can be appended again either way: if it is
     * there already, that is found out and counts as success.
     */
    public boolean mayHaveBeenStored() {
        return mayHaveBeenStored;
    }
}
