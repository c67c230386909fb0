package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.approveverificationstart.CountyPoliceApproveTheStart;
import io.bihuan.clue.write.approveverificationstart.TwoVerifiersAtLeast;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.confirmconclusion.GateIsAnotherOrgan;
import io.bihuan.clue.write.confirmconclusion.NobodyConfirmsTheirOwn;
import io.bihuan.clue.write.pauseverification.PauseVerification;
import io.bihuan.clue.write.recordmeasure.MeasureIsComplete;
import io.bihuan.clue.write.recordmeasure.MeasureIsNotInTheFuture;
import io.bihuan.clue.write.recordmeasure.NothingCoerciveBeforeFiling;
import io.bihuan.clue.write.recordmeasure.OnlyTheAnonymousAreAnonymous;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.recordmeasure.UnreachableMeansSoughtOnThreeDays;
import io.bihuan.clue.write.resumeverification.ResumeVerification;
import io.bihuan.clue.write.submitconclusion.LadderFitsTheConclusion;
import io.bihuan.clue.write.submitconclusion.ReporterIsMetOrLawfullyNotMet;
import io.bihuan.clue.write.submitconclusion.SomethingFreshWasVerified;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far verification 核查 has come (F06, F08): whether anything fresh was verified, whether the reporter was met or
 * lawfully not met, and the conclusion once it is submitted.
 */
record Verification(
        String handlingUnit,
        Instant dispatchedAt,
        boolean fresh,
        boolean reporterAnswered,
        Set<LocalDate> attempts,
        @Nullable Conclusion conclusion) {

    /** Recorded more than three days after it was performed, a measure counts as a late entry 补录 (assumption). */
    private static final Duration LATE_ENTRY = Duration.ofDays(3);

    /** What the verifiers found. */
    record Conclusion(ConclusionKind kind, Ladder ladder, String submittedBy) {}

    static Verification of(Route route) {
        return new Verification(route.handlingUnit(), route.dispatchedAt(), false, false, Set.of(), null);
    }

    /** From the beginning: only what is done after the reopening counts as fresh. */
    static Verification again(ClueReopened event) {
        return new Verification(event.handlingUnit(), event.reopenedAt(), false, false, Set.of(), null);
    }

    static VerificationStarted approve(
            ApproveVerificationStart command, Route route, ChainOfCommand chain, Instant now) {
        Actor approver = command.actor();
        Rule.verify(
                new CountyPoliceApproveTheStart(approver, route.handlingUnit(), chain),
                new TwoVerifiersAtLeast(command.verifiers()));
        return new VerificationStarted(
                command.clueId(),
                route.handlingUnit(),
                List.copyOf(command.verifiers()),
                approver.officer(),
                approver.unit(),
                now);
    }

    ClueEvent record(RecordMeasure command, ReporterMode mode, Instant now) {
        MeasureKind kind = command.kind();
        Rule.verify(
                new OnlyTheHandlingUnitActs(handlingUnit, command.actor().unit()),
                new NothingCoerciveBeforeFiling(kind),
                new MeasureIsNotInTheFuture(command.performedAt(), now),
                new MeasureIsComplete(kind, command.evidenceRef(), command.waiver()));
        String officer = command.actor().officer();
        if (kind == MeasureKind.INTERVIEW_WAIVED) {
            Rule.verify(
                    new OnlyTheAnonymousAreAnonymous(command.waiver(), mode),
                    new UnreachableMeansSoughtOnThreeDays(command.waiver(), attempts));
            String reason = Objects.requireNonNull(command.waiver()).name();
            return new InterviewWaived(command.clueId(), reason, now, officer);
        }
        String reference = Objects.requireNonNull(command.evidenceRef());
        Rule.verify(new ReferencesNameNobody(reference));
        Instant performed = command.performedAt();
        boolean counts = performed.isAfter(dispatchedAt);
        boolean late = performed.plus(LATE_ENTRY).isBefore(now);
        return kind == MeasureKind.REPORTER_INTERVIEW
                ? new ReporterInterviewed(command.clueId(), performed, now, counts, late, reference, officer)
                : new VerificationMeasureRecorded(
                        command.clueId(), kind.name(), performed, now, counts, late, reference, officer);
    }

    /** It rests, if a unit above lets it. */
    VerificationPaused pause(PauseVerification command, ChainOfCommand chain, Instant now) {
        Actor decider = command.actor();
        Rule.verify(
                new UpperUnitDecidesOnAPause(decider.unit(), handlingUnit, chain),
                new ReferencesNameNobody(command.decisionRef()));
        return new VerificationPaused(
                command.clueId(),
                handlingUnit,
                command.ground().name(),
                command.decisionRef(),
                decider.officer(),
                decider.unit(),
                now);
    }

    /** It goes on, if a unit above lets it. */
    VerificationResumed resume(ResumeVerification command, ChainOfCommand chain, Instant now) {
        Actor decider = command.actor();
        Rule.verify(new UpperUnitDecidesOnAPause(decider.unit(), handlingUnit, chain));
        return new VerificationResumed(command.clueId(), handlingUnit, decider.officer(), decider.unit(), now);
    }

    ConclusionSubmitted submit(SubmitConclusion command, ReporterMode mode, Instant now) {
        Actor submitter = command.actor();
        Rule.verify(
                new OnlyTheHandlingUnitActs(handlingUnit, submitter.unit()),
                new ReporterIsMetOrLawfullyNotMet(mode, reporterAnswered),
                new SomethingFreshWasVerified(fresh),
                new LadderFitsTheConclusion(command.kind(), command.ladder()),
                new ReferencesNameNobody(command.reportRef()));
        return new ConclusionSubmitted(
                command.clueId(),
                command.kind().name(),
                command.ladder().name(),
                command.reportRef(),
                submitter.officer(),
                submitter.unit(),
                now);
    }

    /** Lets an organ judge the conclusion: to pass the gate or to send it back (F10). */
    void mustBeJudgedBy(Actor gate, ChainOfCommand chain) {
        String submitter =
                Objects.requireNonNull(conclusion, "nothing was submitted").submittedBy();
        Rule.verify(
                new GateIsAnotherOrgan(handlingUnit, gate.unit(), chain),
                new NobodyConfirmsTheirOwn(submitter, gate.officer()));
    }

    /** The conclusion has passed its last gate. */
    ClueConcluded conclude(ConfirmConclusion command, Registration registration, Instant now) {
        Conclusion submitted = Objects.requireNonNull(conclusion, "nothing was submitted");
        Actor gate = command.actor();
        return new ClueConcluded(
                command.clueId(),
                registration.clueNo(),
                submitted.kind().name(),
                submitted.ladder().name(),
                handlingUnit,
                registration.divisionCode(),
                gate.officer(),
                gate.unit(),
                now);
    }

    /** Whether the clue can only end through a case. */
    boolean needsCase() {
        return conclusion != null && conclusion.kind().needsCase(conclusion.ladder());
    }

    /** What was concluded. */
    ConclusionKind concludedAs() {
        return Objects.requireNonNull(conclusion, "nothing was concluded").kind();
    }

    /** Whether it found disorder without organised crime. */
    boolean foundDisorder() {
        return conclusion != null && conclusion.ladder().isDisorder();
    }

    Verification after(VerificationMeasureRecorded event) {
        if (!event.afterDispatch()) {
            return this;
        }
        boolean verifies = MeasureKind.valueOf(event.kind()).verifiesTheContent();
        Set<LocalDate> sought = verifies ? attempts : and(LocalDate.ofInstant(event.performedAt(), Deadline.ZONE));
        return new Verification(handlingUnit, dispatchedAt, fresh || verifies, reporterAnswered, sought, conclusion);
    }

    Verification after(ReporterInterviewed event) {
        return new Verification(
                handlingUnit, dispatchedAt, fresh, reporterAnswered || event.afterDispatch(), attempts, conclusion);
    }

    Verification after(InterviewWaived event) {
        return new Verification(handlingUnit, dispatchedAt, fresh, true, attempts, conclusion);
    }

    Verification after(ConclusionSubmitted event) {
        Conclusion found = new Conclusion(
                ConclusionKind.valueOf(event.kind()), Ladder.valueOf(event.ladder()), event.submittedBy());
        return new Verification(handlingUnit, dispatchedAt, fresh, reporterAnswered, attempts, found);
    }

    private Set<LocalDate> and(LocalDate day) {
        Set<LocalDate> more = new HashSet<>(attempts);
        more.add(day);
        return Set.copyOf(more);
    }
}
