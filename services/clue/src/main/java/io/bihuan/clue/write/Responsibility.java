package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.answerentry.AnswerEntry;
import io.bihuan.clue.write.answerentry.OnlyWhoActedAnswers;
import io.bihuan.clue.write.reviewresponsibility.OthersReviewResponsibility;
import io.bihuan.clue.write.reviewresponsibility.ReviewResponsibility;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What is said and found of an entry of the ledger of responsibility 责任条目 (F19). Nobody is liable by what happened later: liability takes a
 * finding by two others, once.
 */
@Aggregate
class Responsibility {

    @AggregateIdentifier
    private @Nullable String entryId;

    private boolean reviewed;

    Responsibility() {}

    /** Answers; as often as there is something to say. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnswerEntry command, Clock clock) {
        Rule.verify(
                new OnlyWhoActedAnswers(command.who(), command.actor().officer()),
                new ReferencesNameNobody(command.statementRef()));
        apply(new EntryAnswered(
                command.entryId(),
                command.statementRef(),
                command.actor().officer(),
                command.actor().unit(),
                clock.instant()));
    }

    /** Finds whether whoever acted is liable. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReviewResponsibility command, Clock clock) {
        Rule.verify(
                new OthersReviewResponsibility(
                        command.who(),
                        command.whoseUnit(),
                        command.actor().officer(),
                        command.secondReviewer(),
                        command.actor().unit()),
                new ReferencesNameNobody(command.reviewRef()));
        if (reviewed) {
            throw new DomainException(ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
        }
        apply(new ResponsibilityReviewed(
                command.entryId(),
                command.finding().name(),
                command.reviewRef(),
                command.actor().officer(),
                command.secondReviewer(),
                command.actor().unit(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(EntryAnswered event) {
        entryId = event.entryId();
    }

    @EventSourcingHandler
    void evolve(ResponsibilityReviewed event) {
        entryId = event.entryId();
        reviewed = true;
    }
}
