package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.closeloop.EverythingHasComeBack;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.designatesubstitute.DesignateSubstitute;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.pauseverification.PauseVerification;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.refusesignature.RefuseSignature;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.resumeverification.ResumeVerification;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.signconclusion.SignConclusion;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Rung;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Clue 线索: from registration to the closed loop (domain §2.1, F01–F17). It keeps the order of the states (I1) and the
 * running clocks; what a phase decides lies in that phase's value: {@link Registration}, {@link Triage}, {@link Route}, {@link Verification},
 * {@link Signoff}, {@link Outcome}, {@link Clocks}. A phase's value is there as soon as the state table lets its commands pass.
 */
@Aggregate
class Clue {

    private static final String SIGN_RECEIPT = "T04";
    private static final String FEED_BACK = "T13";

    @AggregateIdentifier
    private @Nullable String clueId;

    private ClueStatus status;
    private Registration registration;
    private Triage triage;
    private Route route;
    private Verification verification;
    private @Nullable Signoff signoff;
    private Outcome outcome;
    private Reopenings reopenings;
    private Clocks clocks;

    Clue() {}

    /** Registers it. Created if missing, so that a repeated registration is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterClue command, DivisionRegistry divisions, Clock clock) {
        if (clueId != null) {
            throw new DomainException(ClueError.CLUE_ALREADY_REGISTERED, Map.of("clueId", clueId));
        }
        divisions.lookup(command.divisionCode(), dayOf(command.receivedAt()));
        apply(new ClueRegistered(
                command.clueId(),
                command.clueNo().value(),
                command.tipId(),
                command.sourceClass().name(),
                command.receivedAt(),
                command.reporterMode().name(),
                command.divisionCode(),
                command.industry(),
                command.actor().unit(),
                clock.instant()));
    }

    /** Triages it. */
    @CommandHandler
    void decide(TriageClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(Triage.decide(command, chain(units, divisions, now), now));
    }

    /** At every step, with the units as they are that day: who must keep out does nothing (I3). */
    @CommandHandlerInterceptor
    void keepOut(StepOfAnOfficer step, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (triage != null && !step.actor().actsAlone()) {
            triage.keepOut(step.actor(), chain(units, divisions, clock.instant()));
        }
    }

    /** Takes a declaration of conflict; a clue in the hands of a unit that must keep out is recalled and goes on (I3). */
    @CommandHandler
    void decide(
            DeclareConflict command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        if (triage == null) {
            status.mustAllow(command);
        }
        Instant now = clock.instant();
        ChainOfCommand chain = chain(units, divisions, now);
        apply(triage.declare(command, chain, now));
        if (status.isInHands()) {
            triage.recall(command.clueId(), registration, route, chain, now)
                    .ifPresent(recalled -> recall(recalled, command.actor(), chain, deadlines));
        }
    }

    private void recall(ClueRecalled recalled, Actor sender, ChainOfCommand chain, DeadlineCalculator deadlines) {
        Instant now = recalled.recalledAt();
        tell(clocks.abandon(now));
        apply(recalled);
        triage.sendOn(recalled, sender, registration, route, chain).ifPresent(sent -> {
            apply(sent);
            apply(clocks.start(ClueClock.RECEIPT, sent.handlingUnit(), SIGN_RECEIPT, now, null, deadlines));
        });
    }

    /** Dispatches it; the clock of the receipt starts. */
    @CommandHandler
    void decide(
            DispatchClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(triage.dispatch(command, registration, chain(units, divisions, now), now));
        apply(clocks.start(ClueClock.RECEIPT, command.handlingUnit(), SIGN_RECEIPT, now, null, deadlines));
    }

    /** Signs for it; the clock of the verification starts. */
    @CommandHandler
    void decide(AcknowledgeReceipt command, DeadlineCalculator deadlines, Clock clock) {
        status.mustAllow(command);
        route.mustBeHeldBy(command.actor());
        Instant now = clock.instant();
        String unit = route.handlingUnit();
        apply(new ClueReceiptAcknowledged(
                command.clueId(), unit, command.actor().officer(), now));
        tell(clocks.meet(ClueClock.RECEIPT, now));
        String rule = triage.grade().verificationRule();
        apply(clocks.start(ClueClock.VERIFICATION, unit, rule, now, route.dueOn(), deadlines));
    }

    /** Returns it; its clocks end. */
    @CommandHandler
    void decide(ReturnClue command, DeadlineCalculator deadlines, Clock clock) {
        status.mustAllow(command);
        ClueReturned returned = route.giveBack(command, clock.instant(), deadlines);
        tell(clocks.abandon(clock.instant()));
        apply(returned);
    }

    /** Dispatches it again after a return, or takes it from the second unit by decision of a common superior. */
    @CommandHandler
    void decide(
            RedispatchClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Instant now = clock.instant();
        ChainOfCommand chain = chain(units, divisions, now);
        boolean dispute = status.isHeldUnverified() && route.returnedBy() != null;
        if (dispute) {
            route.mustBeDecidedBy(command.actor(), chain);
        } else {
            status.mustAllow(command);
        }
        ClueRedispatched redispatched = triage.redispatch(command, registration, route, dispute, chain, now);
        tell(clocks.abandon(now));
        apply(redispatched);
        apply(clocks.start(ClueClock.RECEIPT, command.handlingUnit(), SIGN_RECEIPT, now, null, deadlines));
    }

    /** Starts its verification. */
    @CommandHandler
    void decide(ApproveVerificationStart command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(Verification.approve(command, route, chain(units, divisions, now), now));
    }

    /** Records what the verifiers did. */
    @CommandHandler
    void decide(RecordMeasure command, Clock clock) {
        status.mustAllow(command);
        apply(verification.record(command, registration.reporterMode(), clock.instant()));
    }

    /** Lets the verification rest; its clock stands still. */
    @CommandHandler
    void decide(PauseVerification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(verification.pause(command, chain(units, divisions, now), now));
        tell(clocks.suspend(ClueClock.VERIFICATION, now));
    }

    /** Lets it go on. */
    @CommandHandler
    void decide(
            ResumeVerification command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(verification.resume(command, chain(units, divisions, now), now));
        tell(clocks.resume(ClueClock.VERIFICATION, deadlines, now));
    }

    /** Takes the conclusion of the verifiers and freezes its text; what was signed before counts no more. */
    @CommandHandler
    void decide(
            SubmitConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        ConclusionSubmitted submitted = verification.submit(command, registration.reporterMode(), now);
        tell(Signoff.freeze(signoff, submitted, triage.grade(), chain(units, divisions, now), directory));
    }

    /** Takes a signature. */
    @CommandHandler
    void decide(
            SignConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        tell(signoff().sign(command, route.handlingUnit(), chain(units, divisions, now), directory, now));
    }

    /** Goes back to the verifiers because a signature was refused. */
    @CommandHandler
    void decide(
            RefuseSignature command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(signoff().refuse(command, route.handlingUnit(), chain(units, divisions, now), directory, now));
    }

    /** Takes the name of who signs instead of a holder who must keep out. */
    @CommandHandler
    void decide(DesignateSubstitute command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        apply(signoff().designate(command, route.handlingUnit(), triage, chain(units, divisions, now), now));
    }

    /** Goes back to the verifiers because the gate says so. */
    @CommandHandler
    void decide(OrderReverification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        verification.mustBeJudgedBy(command.actor(), chain(units, divisions, now));
        apply(signoff().sendBack(command, now));
    }

    /** Passes a gate; the last one concludes it, and the clock of the feedback starts. */
    @CommandHandler
    void decide(
            ConfirmConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        status.mustAllow(command);
        Instant now = clock.instant();
        verification.mustBeJudgedBy(command.actor(), chain(units, divisions, now));
        if (!signoff().isConcludedBy(command.actor())) {
            apply(signoff().pass(command.clueId(), command.actor(), now));
            return;
        }
        apply(verification.conclude(command, registration, now));
        tell(clocks.meet(ClueClock.VERIFICATION, now));
        apply(clocks.start(ClueClock.FEEDBACK, route.handlingUnit(), FEED_BACK, now, null, deadlines));
    }

    /** Records that the reporter was told, or why not. */
    @CommandHandler
    void decide(RecordFeedback command, Clock clock) {
        outcome.mustNotBeFedBack();
        status.mustAllow(command);
        apply(outcome.feedBack(command, route.handlingUnit(), clock.instant()));
        tell(clocks.meet(ClueClock.FEEDBACK, clock.instant()));
    }

    /** Learns that a case was filed on it. */
    @CommandHandler
    void decide(ConvertToCase command, Clock clock) {
        outcome.mustNotHave(command);
        status.mustAllow(command);
        apply(new ClueConvertedToCase(
                command.clueId(),
                command.caseId(),
                command.caseNo(),
                command.filingUnit(),
                command.filedAt(),
                clock.instant()));
    }

    /** Completes the handling. */
    @CommandHandler
    void decide(CompleteHandling command, Clock clock) {
        if (!status.isBefore(ClueStatus.HANDLED)) {
            throw new DomainException(ClueError.HANDLING_ALREADY_COMPLETED);
        }
        status.mustAllow(command);
        apply(outcome.handle(command, clock.instant()));
    }

    /** Closes the loop. Asked too early it says what is missing rather than which state it is in (I8). */
    @CommandHandler
    void decide(CloseLoop command, Clock clock) {
        if (status == ClueStatus.LOOP_CLOSED) {
            throw new DomainException(ClueError.LOOP_ALREADY_CLOSED);
        }
        Rule.verify(new EverythingHasComeBack(outcome.openItems(status)));
        apply(new ClueLoopClosed(
                command.clueId(), registration.clueNo(), command.actor().officer(), clock.instant()));
    }

    /** Has it verified again; the clock of the verification starts anew. From a unit that must keep out it is recalled (I3). */
    @CommandHandler
    void decide(
            ReopenClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        reopenings.mustNotRest(command);
        status.mustAllow(command);
        Instant now = clock.instant();
        ClueReopened reopened = Reopenings.reopen(command, registration, route, now);
        tell(clocks.abandon(now));
        apply(reopened);
        String rule = triage.grade().verificationRule();
        ChainOfCommand chain = chain(units, divisions, now);
        triage.recall(command.clueId(), registration, route, chain, now)
                .ifPresentOrElse(
                        recalled -> recall(recalled, command.actor(), chain, deadlines),
                        () -> apply(clocks.start(
                                ClueClock.VERIFICATION, route.handlingUnit(), rule, now, null, deadlines)));
    }

    /** Tells the rung a clock has reached, if it has. */
    @CommandHandler
    void decide(RingClock command, Clock clock) {
        tell(clocks.ring(command.clockId(), clock.instant()));
    }

    /** Grants more time for a running clock. */
    @CommandHandler
    void decide(
            GrantExtension command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Instant now = clock.instant();
        apply(clocks.extend(command, chain(units, divisions, now), deadlines, now));
    }

    /** Counts a running clock again by a revised calendar. */
    @CommandHandler
    void decide(RecomputeDeadline command, DeadlineCalculator deadlines, Clock clock) {
        tell(clocks.recompute(command.clockId(), deadlines, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        clueId = event.clueId();
        status = ClueStatus.REGISTERED;
        registration = Registration.of(event);
        outcome = Outcome.open(false);
        reopenings = Reopenings.none();
        clocks = Clocks.none(event.clueId(), event.clueNo());
    }

    @EventSourcingHandler
    void evolve(ClueTriaged event) {
        status = ClueStatus.TRIAGED;
        triage = new Triage(ClueGrade.valueOf(event.grade()), event.conflictUnits(), List.of());
        clocks = clocks.graded(event.grade());
    }

    @EventSourcingHandler
    void evolve(ClueDispatched event) {
        status = ClueStatus.DISPATCHED;
        route = new Route(event.handlingUnit(), event.dispatchedAt(), event.dueOn(), null);
    }

    @EventSourcingHandler
    void evolve(ClueReceiptAcknowledged event) {
        status = ClueStatus.ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(ConflictDeclared event) {
        triage = triage.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueRecalled event) {
        status = ClueStatus.RECALLED;
        clocks = clocks.ended();
    }

    @EventSourcingHandler
    void evolve(ClueReturned event) {
        status = ClueStatus.RETURNED;
        route = route.returned();
        clocks = clocks.ended();
    }

    @EventSourcingHandler
    void evolve(ClueRedispatched event) {
        status = ClueStatus.DISPATCHED;
        route = new Route(event.handlingUnit(), event.dispatchedAt(), event.dueOn(), route.returnedBy());
        clocks = clocks.ended();
    }

    @EventSourcingHandler
    void evolve(VerificationStarted event) {
        status = ClueStatus.VERIFYING;
        verification = Verification.of(route);
        signoff = null;
    }

    @EventSourcingHandler
    void evolve(VerificationPaused event) {
        status = ClueStatus.PAUSED;
    }

    @EventSourcingHandler
    void evolve(VerificationResumed event) {
        status = ClueStatus.VERIFYING;
    }

    @EventSourcingHandler
    void evolve(VerificationMeasureRecorded event) {
        verification = verification.after(event);
    }

    @EventSourcingHandler
    void evolve(ReporterInterviewed event) {
        verification = verification.after(event);
    }

    @EventSourcingHandler
    void evolve(InterviewWaived event) {
        verification = verification.after(event);
    }

    @EventSourcingHandler
    void evolve(ConclusionSubmitted event) {
        status = ClueStatus.UNDER_GATE;
        verification = verification.after(event);
        signoff = Signoff.unsigned();
    }

    @EventSourcingHandler
    void evolve(ConclusionFrozen event) {
        signoff = Signoff.of(event);
        status = ClueStatus.frozenWith(event.slotRoles());
    }

    @EventSourcingHandler
    void evolve(ConclusionSigned event) {
        signoff = signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(SubstituteDesignated event) {
        signoff = signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(SignoffChainCompleted event) {
        status = ClueStatus.UNDER_GATE;
    }

    @EventSourcingHandler
    void evolve(SignatureRefused event) {
        status = ClueStatus.VERIFYING;
        signoff = null;
    }

    @EventSourcingHandler
    void evolve(GatePassed event) {
        signoff = signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(ReverificationOrdered event) {
        status = ClueStatus.VERIFYING;
        signoff = null;
    }

    @EventSourcingHandler
    void evolve(ClueConcluded event) {
        status = ClueStatus.CONCLUDED;
        outcome = outcome.concluded(verification.needsCase());
    }

    @EventSourcingHandler
    void evolve(ClueConvertedToCase event) {
        status = ClueStatus.CASE_OPENED;
        outcome = outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(ResultFedBack event) {
        outcome = outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueHandled event) {
        status = ClueStatus.HANDLED;
    }

    @EventSourcingHandler
    void evolve(ClueLoopClosed event) {
        status = ClueStatus.LOOP_CLOSED;
    }

    @EventSourcingHandler
    void evolve(ClueReopened event) {
        status = ClueStatus.VERIFYING;
        verification = Verification.again(event);
        signoff = null;
        reopenings = reopenings.and(event.basis());
        clocks = clocks.ended();
    }

    @EventSourcingHandler
    void evolve(DeadlineStarted event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineNeared event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineWarned event) {
        clocks = clocks.reached(event.clock(), Rung.WARNED);
    }

    @EventSourcingHandler
    void evolve(DeadlineFellDue event) {
        clocks = clocks.reached(event.clock(), Rung.DUE);
    }

    @EventSourcingHandler
    void evolve(DeadlineBreached event) {
        clocks = clocks.reached(event.clock(), Rung.BREACHED);
    }

    @EventSourcingHandler
    void evolve(DeadlineOverdue event) {
        clocks = clocks.reached(event.clock(), Rung.WEEK_LATE);
    }

    @EventSourcingHandler
    void evolve(DeadlineExtended event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineSuspended event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineResumed event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineRecomputed event) {
        clocks = clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineMet event) {
        clocks = clocks.without(event.clock());
    }

    private Signoff signoff() {
        return Objects.requireNonNull(signoff, "nothing was submitted");
    }

    private static void tell(List<ClueEvent> events) {
        events.forEach(event -> apply(event));
    }

    private static ChainOfCommand chain(UnitRegistry units, DivisionRegistry divisions, Instant now) {
        return new ChainOfCommand(units, divisions, dayOf(now));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadline.ZONE);
    }
}
