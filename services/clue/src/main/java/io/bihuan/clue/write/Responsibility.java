package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.FindingConfirmed;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.answerentry.AnswerEntry;
import io.bihuan.clue.write.answerentry.OnlyWhoActedAnswers;
import io.bihuan.clue.write.confirmfinding.ConfirmFinding;
import io.bihuan.clue.write.confirmfinding.OnlyTheSecondConfirms;
import io.bihuan.clue.write.responsibility.OthersReviewResponsibility;
import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.clue.write.reviewresponsibility.ReviewResponsibility;
import io.bihuan.clue.write.reviewresponsibility.TwoReviewResponsibility;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What is said and found of an entry of the ledger of responsibility 责任条目 (F19). Nobody is liable by what happened later: liability takes a
 * finding by two others, each in person, once.
 */
@Aggregate
class Responsibility {

    @AggregateIdentifier
    private @Nullable String entryId;

    private @Nullable ResponsibilityReviewed reviewed;
    private boolean standing;

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

    /** Finds whether whoever acted is liable; until the second has confirmed it, it may be found anew. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReviewResponsibility command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeIndependent(command.act(), actor, ChainOfCommand.at(units, divisions, now));
        Rule.verify(
                new TwoReviewResponsibility(command.act().together(), actor.officer(), command.secondReviewer()),
                new ReferencesNameNobody(command.reviewRef()));
        if (standing || isFoundBy(command)) {
            throw new DomainException(ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
        }
        apply(new ResponsibilityReviewed(
                command.entryId(),
                command.finding().name(),
                command.reviewRef(),
                actor.officer(),
                command.secondReviewer(),
                actor.unit(),
                now));
    }

    private boolean isFoundBy(ReviewResponsibility command) {
        return reviewed != null
                && reviewed.finding().equals(command.finding().name())
                && reviewed.reviewRef().equals(command.reviewRef())
                && reviewed.firstReviewer().equals(command.actor().officer())
                && reviewed.secondReviewer().equals(command.secondReviewer());
    }

    /** Says the same in person; from here it stands. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConfirmFinding command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeIndependent(command.act(), actor, ChainOfCommand.at(units, divisions, now));
        if (standing) {
            throw new DomainException(ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
        }
        ResponsibilityReviewed found = reviewed;
        if (found == null
                || !found.finding().equals(command.finding().name())
                || !found.reviewRef().equals(command.reviewRef())) {
            throw new DomainException(ClueError.RESPONSIBILITY_ANOTHER_FINDING);
        }
        Rule.verify(new OnlyTheSecondConfirms(found.secondReviewer(), actor.officer()));
        apply(new FindingConfirmed(
                command.entryId(), found.finding(), found.reviewRef(), actor.officer(), actor.unit(), now));
    }

    private static void mustBeIndependent(RecordedAct act, Actor actor, ChainOfCommand chain) {
        Rule.verify(
                new OthersReviewResponsibility(act, actor.officer(), actor.unit(), chain),
                new NobodyInConflictTakesPart(actor.officer(), actor.unit(), act.conflicts(), chain));
    }

    @EventSourcingHandler
    void evolve(EntryAnswered event) {
        entryId = event.entryId();
    }

    @EventSourcingHandler
    void evolve(ResponsibilityReviewed event) {
        entryId = event.entryId();
        reviewed = event;
    }

    @EventSourcingHandler
    void evolve(FindingConfirmed event) {
        standing = true;
    }
}
