package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.concludedisciplineline.ConcludeDisciplineLine;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.splitclue.AnOfficialIsImplicated;
import io.bihuan.clue.write.splitclue.DisciplineGoesToTheDisciplineOrgan;
import io.bihuan.clue.write.splitclue.SplitClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue in which an official is implicated runs on two lines 双交办、双线核查 (F09, F10): the split, what its parent knows of
 * them, and how the discipline line ends.
 */
final class ClueLines {

    private final ClueState clue;

    ClueLines(ClueState clue) {
        this.clue = clue;
    }

    /** Splits it. */
    @CommandHandler
    void decide(SplitClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.lineage.mustBeWhole();
        clue.status.mustAllow(command);
        clue.merger.mustHoldNoOther();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        Rule.verify(
                new AnOfficialIsImplicated(clue.lineage.implicated()),
                new DisciplineGoesToTheDisciplineOrgan(command.disciplineUnit(), chain));
        apply(clue.triage.split(command, clue.registration, chain, now));
    }

    /** Learns how one of its lines stands. */
    @CommandHandler
    void decide(NoteLine command, Clock clock) {
        if (!clue.lineage.split()) {
            clue.status.mustAllow(command);
        }
        tell(clue.lineage.note(command, clue.registration, clock.instant()));
    }

    /** Ends the discipline line. */
    @CommandHandler
    void decide(ConcludeDisciplineLine command, Clock clock) {
        clue.lineage.mustBeDiscipline();
        if (!clue.status.isBefore(ClueStatus.LOOP_CLOSED)) {
            throw new DomainException(ClueError.LOOP_ALREADY_CLOSED);
        }
        if (clue.status != ClueStatus.ACCEPTED) {
            clue.status.mustAllow(command);
        }
        clue.route.mustBeHeldBy(command.actor());
        Instant now = clock.instant();
        tell(clue.clocks.meet(ClueClock.VERIFICATION, now));
        apply(new DisciplineLineConcluded(
                command.clueId(),
                clue.registration.clueNo(),
                command.disposal().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    @EventSourcingHandler
    void evolve(OfficialImplicated event) {
        clue.lineage = clue.lineage.withOfficial();
    }

    @EventSourcingHandler
    void evolve(ClueSplit event) {
        clue.status = ClueStatus.SPLIT_PARENT;
        clue.lineage = clue.lineage.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueLineClosed event) {
        clue.lineage = clue.lineage.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueLineReopened event) {
        clue.status = ClueStatus.SPLIT_PARENT;
        clue.archive = null;
        clue.lineage = clue.lineage.after(event);
    }

    @EventSourcingHandler
    void evolve(DisciplineLineConcluded event) {
        clue.status = ClueStatus.LOOP_CLOSED;
    }
}
