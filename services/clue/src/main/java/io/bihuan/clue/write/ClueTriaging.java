package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.elevateclue.ElevateClue;
import io.bihuan.clue.write.lowerclue.LowerClue;
import io.bihuan.clue.write.recuseoneself.RecuseOneself;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue is triaged and who keeps out of it 研判与回避 (F05, F14): its grade and how that changes, its conflict set, and the
 * recall from a unit that turns out to be in it.
 */
final class ClueTriaging {

    private final ClueState clue;

    ClueTriaging(ClueState clue) {
        this.clue = clue;
    }

    /** Triages it. */
    @CommandHandler
    void decide(TriageClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        apply(Triage.decide(command, ChainOfCommand.at(units, divisions, now), now));
        if (command.officialInvolved()) {
            apply(new OfficialImplicated(command.clueId(), command.actor().officer(), command.secondOfficer(), now));
        }
    }

    /** Raises its grade. */
    @CommandHandler
    void decide(ElevateClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        mustBeOpenToGrading(command);
        Instant now = clock.instant();
        apply(clue.triage.grading().elevate(command, concerned(), ChainOfCommand.at(units, divisions, now), now));
    }

    /** Lowers its grade. */
    @CommandHandler
    void decide(LowerClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        mustBeOpenToGrading(command);
        Instant now = clock.instant();
        apply(clue.triage.grading().lower(command, concerned(), ChainOfCommand.at(units, divisions, now), now));
    }

    /** What is to be split is graded with triage, because its lines begin with that. */
    private void mustBeOpenToGrading(Object command) {
        clue.lineage.mustBeWhole();
        if (clue.lineage.implicated() || !clue.status.isOpenToGrading()) {
            clue.status.mustAllow(command);
        }
    }

    /** The desk that registered it, who has it, and who is asked to take it. */
    private Set<String> concerned() {
        return Stream.of(
                        Stream.of(clue.registration.deskUnit(), clue.custody.custodian()),
                        Stream.ofNullable(clue.custody.offer()).map(Custody.Offer::to))
                .flatMap(units -> units)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes a declaration of conflict; a clue in the hands of a unit that must keep out is recalled and goes on (I3). */
    @CommandHandler
    void decide(
            DeclareConflict command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        if (clue.triage == null) {
            clue.status.mustAllow(command);
        }
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        apply(clue.triage.declare(command, chain, now));
        tell(clue.team.screened(command, clue.triage, chain, now));
        if (clue.status.isInHands()) {
            clue.triage
                    .recall(command.clueId(), clue.registration, clue.route, chain, now)
                    .ifPresent(recalled -> recall(recalled, command.actor(), chain, deadlines));
        }
    }

    /** Takes an officer's own declaration; it is one of conflict like any other. */
    @CommandHandler
    void decide(
            RecuseOneself command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Actor actor = command.actor();
        decide(
                new DeclareConflict(command.clueId(), List.of(), List.of(actor.officer()), command.ground(), actor),
                units,
                divisions,
                deadlines,
                clock);
    }

    /** Takes it from a unit that must keep out; it goes on to the unit offered, or waits for a desk (I3). */
    void recall(ClueRecalled recalled, Actor sender, ChainOfCommand chain, DeadlineCalculator deadlines) {
        Instant now = recalled.recalledAt();
        tell(clue.clocks.abandon(now));
        apply(recalled);
        clue.triage
                .sendOn(recalled, sender, clue.registration, clue.route, chain)
                .ifPresent(sent -> {
                    apply(sent);
                    apply(clue.clocks.awaitReceipt(sent.handlingUnit(), now, deadlines));
                });
    }

    @EventSourcingHandler
    void evolve(ClueTriaged event) {
        clue.status = ClueStatus.TRIAGED;
        clue.triage = new Triage(
                Grading.first(ClueGrade.valueOf(event.grade()), clue.registration.deskUnit()),
                event.conflictUnits(),
                List.of());
        clue.clocks = clue.clocks.graded(event.grade());
    }

    @EventSourcingHandler
    void evolve(ClueElevated event) {
        clue.triage = clue.triage.graded(clue.triage.grading().after(event));
        clue.clocks = clue.clocks.graded(event.grade());
    }

    @EventSourcingHandler
    void evolve(ClueLowered event) {
        clue.triage = clue.triage.graded(clue.triage.grading().after(event));
        clue.clocks = clue.clocks.graded(event.grade());
    }

    @EventSourcingHandler
    void evolve(ConflictDeclared event) {
        clue.triage = clue.triage.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueRecalled event) {
        clue.status = ClueStatus.RECALLED;
        clue.custody = clue.custody.recalled();
        clue.clocks = clue.clocks.ended();
    }
}
