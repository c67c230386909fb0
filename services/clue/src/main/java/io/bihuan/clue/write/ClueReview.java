package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.events.ReadingStarted;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.events.ReviewOpinionGiven;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReviewStatus;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.giveopinion.GiveOpinion;
import io.bihuan.clue.write.overturnconclusion.OverturnConclusion;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.clue.write.startreading.StartReading;
import io.bihuan.clue.write.upholdconclusion.UpholdConclusion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Independent re-check of a conclusion 复核评查 (F18): one officer reads, another decides, neither of the unit that verified, nor
 * with a part in the conclusion, nor in conflict with the clue. Everybody is screened at every step.
 */
@Aggregate
class ClueReview {

    @AggregateIdentifier
    private @Nullable String reviewId;

    private ReviewStatus status;
    private String clueId;
    private String ground;
    private String handlingUnit;
    private List<String> authors;
    private String reviewer;

    ClueReview() {}

    /** Opens it. Created if missing, so that a repeated selection is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SelectForReview command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (reviewId != null) {
            throw new DomainException(ClueError.REVIEW_ALREADY_OPEN, Map.of("reviewId", reviewId));
        }
        Instant now = clock.instant();
        ConcludedClue conclusion = command.conclusion();
        Actor actor = command.actor();
        if (!actor.actsAlone()) {
            ChainOfCommand chain = chain(units, divisions, now);
            Rule.verify(
                    new ReviewerIsNotOfTheOriginalUnit(conclusion.handlingUnit(), actor.unit(), chain),
                    new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conclusion.conflicts(), chain));
        }
        apply(new ReviewOpened(
                command.reviewId(),
                conclusion.clueId(),
                conclusion.clueNo(),
                command.ground().name(),
                conclusion.sequence(),
                conclusion.kind().name(),
                conclusion.grade().name(),
                conclusion.handlingUnit(),
                conclusion.authors(),
                actor.officer(),
                now));
    }

    /** Somebody takes it to read. */
    @CommandHandler
    void decide(StartReading command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeIndependent(actor, command.conflicts(), chain(units, divisions, now));
        status.mustAllow(command);
        apply(new ReadingStarted(command.reviewId(), actor.officer(), actor.unit(), now));
    }

    /** The reviewer says what to think of it. */
    @CommandHandler
    void decide(GiveOpinion command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeIndependent(actor, command.conflicts(), chain(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new OnlyTheReviewerSpeaks(reviewer, actor.officer()), new ReferencesNameNobody(command.opinionRef()));
        apply(new ReviewOpinionGiven(
                command.reviewId(), actor.officer(), command.opinion().name(), command.opinionRef(), now));
    }

    /** The conclusion stands. */
    @CommandHandler
    void decide(UpholdConclusion command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustBeDecidedBy(command, command.actor(), command.conflicts(), chain(units, divisions, now));
        apply(new ConclusionUpheld(
                command.reviewId(),
                clueId,
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** The conclusion does not stand. */
    @CommandHandler
    void decide(OverturnConclusion command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustBeDecidedBy(command, command.actor(), command.conflicts(), chain(units, divisions, now));
        apply(new ConclusionOverturned(
                command.reviewId(),
                clueId,
                ground,
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    @EventSourcingHandler
    void evolve(ReviewOpened event) {
        reviewId = event.reviewId();
        status = ReviewStatus.SELECTED;
        clueId = event.clueId();
        ground = event.ground();
        handlingUnit = event.handlingUnit();
        authors = event.authors();
    }

    @EventSourcingHandler
    void evolve(ReadingStarted event) {
        status = ReviewStatus.READING;
        reviewer = event.reviewer();
    }

    @EventSourcingHandler
    void evolve(ReviewOpinionGiven event) {
        status = ReviewStatus.OPINION;
    }

    @EventSourcingHandler
    void evolve(ConclusionUpheld event) {
        status = ReviewStatus.UPHELD;
    }

    @EventSourcingHandler
    void evolve(ConclusionOverturned event) {
        status = ReviewStatus.OVERTURNED;
    }

    private void mustBeDecidedBy(Object command, Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        mustBeIndependent(actor, conflicts, chain);
        status.mustAllow(command);
        Rule.verify(new ReviewIsDecidedByAnother(reviewer, actor.officer()));
    }

    private void mustBeIndependent(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(
                new ReviewerIsNotOfTheOriginalUnit(handlingUnit, actor.unit(), chain),
                new NobodyReviewsTheirOwn(authors, actor.officer()),
                new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }

    private static ChainOfCommand chain(UnitRegistry units, DivisionRegistry divisions, Instant now) {
        return new ChainOfCommand(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
    }
}
