package io.bihuan.platform.axon;

import com.mongodb.MongoException;
import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.GenericDeadLetter;

/**
 * What becomes of an event whose handler failed: its aggregate is parked and the others go on. A store or broker that is
 * away is no reason to park; then the whole batch waits and is tried again.
 */
final class ParkTheAggregate implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        boolean parkedBefore = !(letter instanceof GenericDeadLetter);
        if (parkedBefore) {
            // Axon swallows what is thrown here, and the letter would no longer say why it waits.
            return Decisions.requeue(cause);
        }
        if (isPassing(cause)) {
            throw new TryAgainException(cause);
        }
        return Decisions.enqueue(cause);
    }

    static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException
                    || cause instanceof EventLogUnavailableException
                    || cause instanceof EventLogFullException) {
                return true;
            }
            if (cause instanceof DomainException refusal) {
                return refusal.code().category() == ErrorCode.Category.UNAVAILABLE;
            }
        }
        return false;
    }

    /** The batch is rolled back and tried again. */
    static final class TryAgainException extends RuntimeException {

        TryAgainException(Throwable cause) {
            super("something is away, the batch is tried again", cause);
        }
    }
}
