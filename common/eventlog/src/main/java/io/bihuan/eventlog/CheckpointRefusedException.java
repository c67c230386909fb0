package io.bihuan.eventlog;

/** The log does not record a checkpoint, because it rewinds or does not say what the log says. */
public final class CheckpointRefusedException extends RuntimeException {

    CheckpointRefusedException(String message) {
        super(message);
    }
}
