package io.bihuan.eventlog;

/** The log is not written on, whoever asks: {@link EventLog#requireAppendable()} says why. */
public abstract sealed class EventLogRefusedException extends RuntimeException
        permits EventLogRewoundException, EventLogHaltedException {

    EventLogRefusedException(String message) {
        super(message);
    }
}
