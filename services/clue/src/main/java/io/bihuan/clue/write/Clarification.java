package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationOverdue;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.events.FalseAccusationReferred;
import io.bihuan.clue.events.ReputationRestored;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.clue.model.ClearingStatus;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.approveclarification.ApproveClarification;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.confirmrestoration.ConfirmRestoration;
import io.bihuan.clue.write.proposeclarification.ProposeClarification;
import io.bihuan.clue.write.publishclarification.PublishClarification;
import io.bihuan.clue.write.recordconsent.RecordConsent;
import io.bihuan.clue.write.referfalseaccusation.ReferFalseAccusation;
import io.bihuan.clue.write.ringclarification.RingClarification;
import io.bihuan.clue.write.withdrawclarification.WithdrawClarification;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Clearing of somebody falsely accused 澄清正名 (F22; AOCL 53), officer, citizen or firm: only of what was found false, only as they
 * agree to, never decided by the unit that was accused, and within ten working days (T47). It knows nothing of who reported.
 */
@Aggregate
class Clarification {

    private static final String PUBLICATION = "T47";

    @AggregateIdentifier
    private @Nullable String clarificationId;

    private ClearingStatus status;
    private String clueId;
    private @Nullable String accusedUnit;
    private ClearingFinding finding;
    private String proposer;
    private ClearingForm form;
    private ClearingAudience audience;
    private LocalDate publishOn;
    private Instant publishBy;
    private boolean overdue;
    private boolean referred;

    Clarification() {}

    /** Proposes it, or proposes it again after it was given up. Its time counts from the finding, not from the proposal. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ProposeClarification command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        if (clarificationId != null && status != ClearingStatus.WITHDRAWN) {
            throw new DomainException(ClueError.CLEARING_ALREADY_PROPOSED, Map.of("clarificationId", clarificationId));
        }
        Actor actor = command.actor();
        ConcludedClue conclusion = command.conclusion();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        Rule.verify(
                new OnlyTheFalseIsCleared(conclusion.kind()),
                new AnOfficersUnitIsNamed(command.targetKind(), command.accusedUnit()),
                new ReferencesNameNobody(command.targetToken()));
        if (command.accusedUnit() != null) {
            units.byId(command.accusedUnit(), LocalDate.ofInstant(now, Deadline.ZONE));
        }
        Rule.verify(
                new AccusedUnitDecidesNothing(command.accusedUnit(), actor.unit(), chain),
                new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conclusion.conflicts(), chain));
        Deadline limit = deadlines.compute(PUBLICATION, conclusion.concludedAt(), actor.unit());
        apply(new ClarificationProposed(
                command.clarificationId(),
                conclusion.clueId(),
                conclusion.clueNo(),
                conclusion.sequence(),
                command.targetKind().name(),
                command.targetToken(),
                command.accusedUnit(),
                command.finding().name(),
                conclusion.concludedAt(),
                limit.ruleId(),
                limit.ruleVersion(),
                limit.calendarVersion(),
                limit.dueOn(),
                limit.dueAt(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Records that whoever is cleared agrees, and to what. */
    @CommandHandler
    void decide(RecordConsent command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(new ReferencesNameNobody(command.consentRef()));
        apply(new TargetConsented(
                command.clarificationId(),
                command.form().name(),
                command.audience().name(),
                command.consentRef(),
                actor.officer(),
                now));
    }

    /** Approves it. */
    @CommandHandler
    void decide(ApproveClarification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new AFalseConclusionStillHolds(command.stillFalse()),
                new ClearingIsApprovedByAnother(proposer, actor.officer()));
        apply(new ClarificationApproved(command.clarificationId(), actor.officer(), actor.unit(), now));
    }

    /** Makes it known. That it is late is told first, if nobody has told it yet. */
    @CommandHandler
    void decide(PublishClarification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new AFalseConclusionStillHolds(command.stillFalse()),
                new OnlyWhatWasAgreedToIsPublished(command.form(), command.audience(), form, audience),
                new ReferencesNameNobody(command.publicationRef()));
        tellIfOverdue(now);
        apply(new ClarificationPublished(
                command.clarificationId(),
                clueId,
                form.name(),
                audience.name(),
                command.publicationRef(),
                actor.officer(),
                now));
    }

    /** Confirms that the effects are gone. */
    @CommandHandler
    void decide(ConfirmRestoration command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(new ReferencesNameNobody(command.confirmationRef()));
        apply(new ReputationRestored(command.clarificationId(), command.confirmationRef(), actor.officer(), now));
    }

    /** Gives it up. */
    @CommandHandler
    void decide(WithdrawClarification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        Rule.verify(
                new OnlyTheGroundlessIsGivenUp(command.ground(), command.stillFalse()),
                new ReferencesNameNobody(command.basisRef()));
        apply(new ClarificationWithdrawn(
                command.clarificationId(), clueId, command.ground().name(), command.basisRef(), actor.officer(), now));
    }

    /** Refers whoever fabricated it; who that is, others know. */
    @CommandHandler
    void decide(ReferFalseAccusation command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        mustBeFree(actor, command.conflicts(), ChainOfCommand.at(units, divisions, now));
        status.mustAllow(command);
        if (referred) {
            throw new DomainException(ClueError.ALREADY_REFERRED);
        }
        Rule.verify(
                new AFalseConclusionStillHolds(command.stillFalse()),
                new IntentIsShown(finding, command.intentRef()),
                new LawyersHaveReviewedIt(command.legalReviewRef()));
        String intent = Objects.requireNonNull(command.intentRef());
        String review = Objects.requireNonNull(command.legalReviewRef());
        Rule.verify(new ReferencesNameNobody(intent), new ReferencesNameNobody(review));
        apply(new FalseAccusationReferred(
                command.clarificationId(), clueId, intent, review, actor.officer(), actor.unit(), now));
    }

    /** Tells once that the time is over, unless it was published or given up. */
    @CommandHandler
    void decide(RingClarification command, Clock clock) {
        if (status.isAwaitingPublication()) {
            tellIfOverdue(clock.instant());
        }
    }

    @EventSourcingHandler
    void evolve(ClarificationProposed event) {
        clarificationId = event.clarificationId();
        status = ClearingStatus.PROPOSED;
        clueId = event.clueId();
        accusedUnit = event.accusedUnit();
        finding = ClearingFinding.valueOf(event.finding());
        proposer = event.proposedBy();
        publishOn = event.publishOn();
        publishBy = event.publishBy();
        overdue = false;
    }

    @EventSourcingHandler
    void evolve(TargetConsented event) {
        status = ClearingStatus.TARGET_CONSENTED;
        form = ClearingForm.valueOf(event.form());
        audience = ClearingAudience.valueOf(event.audience());
    }

    @EventSourcingHandler
    void evolve(ClarificationApproved event) {
        status = ClearingStatus.APPROVED;
    }

    @EventSourcingHandler
    void evolve(ClarificationPublished event) {
        status = ClearingStatus.PUBLISHED;
    }

    @EventSourcingHandler
    void evolve(ClarificationOverdue event) {
        overdue = true;
    }

    @EventSourcingHandler
    void evolve(ReputationRestored event) {
        status = ClearingStatus.CONFIRMED;
    }

    @EventSourcingHandler
    void evolve(FalseAccusationReferred event) {
        referred = true;
    }

    @EventSourcingHandler
    void evolve(ClarificationWithdrawn event) {
        status = ClearingStatus.WITHDRAWN;
    }

    private void tellIfOverdue(Instant now) {
        if (!overdue && !now.isBefore(publishBy)) {
            apply(new ClarificationOverdue(Objects.requireNonNull(clarificationId), publishOn, publishBy, now));
        }
    }

    private void mustBeFree(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(
                new AccusedUnitDecidesNothing(accusedUnit, actor.unit(), chain),
                new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }
}
