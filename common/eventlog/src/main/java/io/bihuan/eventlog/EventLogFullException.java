package io.bihuan.eventlog;

/** So many commits wait for the store, or so large ones, that another one is refused at once. It was not stored; trying later may help. */
public final class EventLogFullException extends RuntimeException {

    /** What waits. */
    public EventLogFullException(String message) {
        super(message);
    }
}
