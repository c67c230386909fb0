package io.bihuan.eventlog;

/**
 * The log was found broken and is not written on until somebody has mended it and said so 停写: whatever were appended now
 * would stand on something of which nobody knows what it was.
 */
public final class EventLogHaltedException extends EventLogRefusedException {

    private final LogAct halt;

    EventLogHaltedException(LogAct halt) {
        super("Nothing is appended since " + halt.at() + ": the log is broken at position " + halt.position() + " ("
                + halt.reason() + "). docs/operations/log-verification.md says how to go on.");
        this.halt = halt;
    }

    /** How it was halted. */
    public LogAct halt() {
        return halt;
    }
}
