package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.designatesubstitute.DesignateSubstitute;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.refusesignature.RefuseSignature;
import io.bihuan.clue.write.signconclusion.SignConclusion;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How the verification becomes a conclusion 审签与把关 (F07, F10): frozen text, signatures bottom-up, gates.
 */
final class ClueSigning {

    private static final String FEED_BACK = "T13";

    private final ClueState clue;

    ClueSigning(ClueState clue) {
        this.clue = clue;
    }

    /** Takes the conclusion of the verifiers and freezes its text; what was signed before counts no more. */
    @CommandHandler
    void decide(
            SubmitConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        ConclusionSubmitted submitted = clue.verification.submit(command, clue.registration.reporterMode(), now);
        tell(Signoff.freeze(
                clue.signoff, submitted, clue.triage.grade(), ChainOfCommand.at(units, divisions, now), directory));
    }

    /** Takes a signature. */
    @CommandHandler
    void decide(
            SignConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        tell(clue.signoff()
                .sign(command, clue.route.handlingUnit(), ChainOfCommand.at(units, divisions, now), directory, now));
    }

    /** Goes back to the verifiers because a signature was refused. */
    @CommandHandler
    void decide(
            RefuseSignature command,
            UnitRegistry units,
            DivisionRegistry divisions,
            SignoffDirectory directory,
            Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(clue.signoff()
                .refuse(command, clue.route.handlingUnit(), ChainOfCommand.at(units, divisions, now), directory, now));
    }

    /** Takes the name of who signs instead of a holder who must keep out. */
    @CommandHandler
    void decide(DesignateSubstitute command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(clue.signoff()
                .designate(
                        command,
                        clue.route.handlingUnit(),
                        clue.triage,
                        ChainOfCommand.at(units, divisions, now),
                        now));
    }

    /** Goes back to the verifiers because the gate says so. */
    @CommandHandler
    void decide(OrderReverification command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        clue.verification.mustBeJudgedBy(command.actor(), ChainOfCommand.at(units, divisions, now));
        apply(clue.signoff().sendBack(command, now));
    }

    /** Passes a gate; the last one concludes it, and the clock of the feedback starts. */
    @CommandHandler
    void decide(
            ConfirmConclusion command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        clue.verification.mustBeJudgedBy(command.actor(), ChainOfCommand.at(units, divisions, now));
        if (!clue.signoff().isConcludedBy(command.actor())) {
            apply(clue.signoff().pass(command.clueId(), command.actor(), now));
            return;
        }
        apply(clue.verification.conclude(command, clue.registration, now));
        tell(clue.clocks.meet(ClueClock.VERIFICATION, now));
        apply(clue.clocks.start(ClueClock.FEEDBACK, clue.route.handlingUnit(), FEED_BACK, now, null, deadlines));
    }

    @EventSourcingHandler
    void evolve(ConclusionSubmitted event) {
        clue.status = ClueStatus.UNDER_GATE;
        clue.verification = clue.verification.after(event);
        clue.signoff = Signoff.unsigned();
    }

    @EventSourcingHandler
    void evolve(ConclusionFrozen event) {
        clue.signoff = Signoff.of(event);
        clue.status = ClueStatus.frozenWith(event.slotRoles());
    }

    @EventSourcingHandler
    void evolve(ConclusionSigned event) {
        clue.signoff = clue.signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(SubstituteDesignated event) {
        clue.signoff = clue.signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(SignoffChainCompleted event) {
        clue.status = ClueStatus.UNDER_GATE;
    }

    @EventSourcingHandler
    void evolve(SignatureRefused event) {
        clue.status = ClueStatus.VERIFYING;
        clue.signoff = null;
    }

    @EventSourcingHandler
    void evolve(GatePassed event) {
        clue.signoff = clue.signoff().after(event);
    }

    @EventSourcingHandler
    void evolve(ReverificationOrdered event) {
        clue.status = ClueStatus.VERIFYING;
        clue.signoff = null;
    }

    @EventSourcingHandler
    void evolve(ClueConcluded event) {
        clue.status = ClueStatus.CONCLUDED;
        clue.outcome = clue.outcome.concluded(clue.verification.needsCase(), clue.verification.foundDisorder());
    }
}
