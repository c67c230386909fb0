package io.bihuan.platform.integration;

import com.mongodb.MongoException;
import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.PlatformError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns one fact into its one command and says what became of it. */
final class FactDelivery {

    private static final Logger log = LoggerFactory.getLogger(FactDelivery.class);
    private static final Actor INBOX = Actor.system("inbox");

    private final Commands commands;

    FactDelivery(Commands commands) {
        this.commands = commands;
    }

    /**
     * What became of a fact.
     *
     * @param kind how it ended
     * @param code why, if it did not end well
     * @param reason the same in words, without values of the data
     */
    record Result(Kind kind, @Nullable ErrorCode code, String reason) {

        /** How a fact can end. */
        enum Kind {
            /** The command was accepted, or found its work done. */
            DONE,
            /** The fact means nothing here. */
            NOT_MEANT,
            /** Not yet: what it needs is missing. */
            TOO_EARLY,
            /** Never. */
            UNUSABLE
        }

        private static Result of(Kind kind) {
            return new Result(kind, null, "");
        }
    }

    /**
     * Sends the command a fact means.
     *
     * @throws FactNotTakenException if a store or the broker is away
     */
    Result deliver(IncomingFact<?> incoming) {
        Optional<Object> command;
        try {
            command = incoming.toCommand();
        } catch (RuntimeException e) {
            log.error(
                    "{} {} cannot be translated",
                    incoming.fact().type(),
                    incoming.fact().id(),
                    e);
            return new Result(
                    Result.Kind.UNUSABLE,
                    IntegrationError.FACT_NOT_TRANSLATED,
                    e instanceof DomainException refusal
                            ? refusal.code().name()
                            : e.getClass().getSimpleName());
        }
        return command.map(known -> send(known, incoming)).orElseGet(() -> Result.of(Result.Kind.NOT_MEANT));
    }

    private Result send(Object command, IncomingFact<?> incoming) {
        String cause = incoming.fact().id();
        String correlation = incoming.correlationId() == null ? cause : incoming.correlationId();
        try {
            CurrentActor.callAs(INBOX, () -> Causation.callBecauseOf(correlation, cause, () -> commands.send(command)));
            return Result.of(Result.Kind.DONE);
        } catch (DomainException refusal) {
            return judge(refusal);
        } catch (RuntimeException e) {
            return unforeseen(incoming.fact(), e);
        }
    }

    private static Result judge(DomainException refusal) {
        ErrorCode code = refusal.code();
        if (code.meansAlreadyDone()) {
            return Result.of(Result.Kind.DONE);
        }
        if (code == PlatformError.INTERNAL) {
            // A defect, not an absence: waiting at the head of the partition would stop everybody behind it.
            return new Result(Result.Kind.TOO_EARLY, code, refusal.getMessage());
        }
        if (code.category() == ErrorCode.Category.UNAVAILABLE) {
            throw new FactNotTakenException(refusal.getMessage());
        }
        return new Result(
                code.category() == ErrorCode.Category.INVALID ? Result.Kind.UNUSABLE : Result.Kind.TOO_EARLY,
                code,
                refusal.getMessage());
    }

    private static Result unforeseen(Fact fact, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException
                    || cause instanceof EventLogUnavailableException
                    || cause instanceof EventLogFullException) {
                throw new FactNotTakenException("the store is away: " + cause.getMessage());
            }
        }
        log.error("{} {} failed and is parked", fact.type(), fact.id(), e);
        return new Result(
                Result.Kind.TOO_EARLY,
                IntegrationError.FACT_FAILED,
                e.getClass().getSimpleName());
    }
}
