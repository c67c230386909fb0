package io.bihuan.platform.command;

import io.bihuan.eventlog.EventLogHaltedException;
import io.bihuan.eventlog.EventLogRefusedException;
import io.bihuan.eventlog.EventLogRewoundException;
import io.bihuan.kernel.DomainException;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Turns what Axon throws into what an officer can act on; a defect stays what it is. */
final class Refusals {

    private Refusals() {}

    /**
     * The exception to throw for a failed command.
     *
     * @param retried whether the command had no version to keep to and was tried several times
     */
    static RuntimeException of(Throwable failure, boolean retried) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            DomainException refusal = refusal(cause, retried);
            if (refusal != null) {
                return refusal;
            }
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new CommandExecutionException(failure.getMessage(), failure);
    }

    /** Whether somebody else was faster; the same command may succeed if it is decided again on what is there now. */
    static boolean isLostRace(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof LockAcquisitionFailedException;
    }

    /** What to tell of an aggregate that does not exist, or does not exist for who asks. */
    static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }

    /** What to tell of a log that is not written on. */
    static DomainException notWrittenOn(EventLogRefusedException failure) {
        return failure instanceof EventLogRewoundException rewound
                ? rewound(rewound)
                : halted((EventLogHaltedException) failure);
    }

    private static DomainException halted(EventLogHaltedException failure) {
        return new DomainException(
                PlatformError.LOG_HALTED,
                Map.of(
                        "firstBadPosition", failure.halt().position(),
                        "since", failure.halt().at()));
    }

    private static DomainException rewound(EventLogRewoundException failure) {
        return new DomainException(
                PlatformError.LOG_BEHIND_CHECKPOINT,
                Map.of("checkpoint", failure.hash() + "@" + failure.position(), "logEndsAt", failure.head()));
    }

    private static @Nullable DomainException refusal(Throwable failure, boolean retried) {
        if (failure instanceof DomainException refusal) {
            return refusal;
        }
        if (failure instanceof AggregateNotFoundException missing) {
            return unknown(missing.getAggregateIdentifier().toString());
        }
        // The id belongs to something of another kind.
        if (failure instanceof IncompatibleAggregateException) {
            return new DomainException(PlatformError.NOT_FOUND);
        }
        if (failure instanceof AggregateStreamCreationException) {
            return new DomainException(PlatformError.ALREADY_EXISTS);
        }
        if (failure instanceof ConflictingAggregateVersionException stale) {
            return new DomainException(
                    PlatformError.STALE_VERSION,
                    Map.of(
                            "id", stale.getAggregateIdentifier().toString(),
                            "expected", stale.getExpectedVersion(),
                            "actual", stale.getActualVersion()));
        }
        if (failure instanceof EventLogRefusedException refused) {
            return notWrittenOn(refused);
        }
        if (isLostRace(failure)) {
            return new DomainException(retried ? PlatformError.TOO_BUSY : PlatformError.STALE_VERSION);
        }
        return null;
    }
}
