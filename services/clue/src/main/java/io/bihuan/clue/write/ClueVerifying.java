package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.pauseverification.PauseVerification;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.resumeverification.ResumeVerification;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue is verified 核查 (F06, F08): the start, what the verifiers did, and the pauses.
 */
final class ClueVerifying {

    private final ClueState clue;

    ClueVerifying(ClueState clue) {
        this.clue = clue;
    }

    /** Starts its verification. */
    @CommandHandler
    void decide(ApproveVerificationStart command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(Verification.approve(command, clue.route, ChainOfCommand.at(units, divisions, now), now));
    }

    /** Records what the verifiers did. */
    @CommandHandler
    void decide(RecordMeasure command, Clock clock) {
        clue.status.mustAllow(command);
        apply(clue.verification.record(command, clue.registration.reporterMode(), clock.instant()));
    }

    /** Lets the verification rest; its clock stands still. */
    @CommandHandler
    void decide(PauseVerification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(clue.verification.pause(command, ChainOfCommand.at(units, divisions, now), now));
        tell(clue.clocks.suspend(ClueClock.VERIFICATION, now));
    }

    /** Lets it go on. */
    @CommandHandler
    void decide(
            ResumeVerification command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(clue.verification.resume(command, ChainOfCommand.at(units, divisions, now), now));
        tell(clue.clocks.resume(ClueClock.VERIFICATION, deadlines, now));
    }

    @EventSourcingHandler
    void evolve(VerificationStarted event) {
        clue.status = ClueStatus.VERIFYING;
        clue.verification = Verification.of(clue.route);
        clue.signoff = null;
    }

    @EventSourcingHandler
    void evolve(VerificationPaused event) {
        clue.status = ClueStatus.PAUSED;
    }

    @EventSourcingHandler
    void evolve(VerificationResumed event) {
        clue.status = ClueStatus.VERIFYING;
    }

    @EventSourcingHandler
    void evolve(VerificationMeasureRecorded event) {
        clue.verification = clue.verification.after(event);
    }

    @EventSourcingHandler
    void evolve(ReporterInterviewed event) {
        clue.verification = clue.verification.after(event);
    }

    @EventSourcingHandler
    void evolve(InterviewWaived event) {
        clue.verification = clue.verification.after(event);
    }
}
