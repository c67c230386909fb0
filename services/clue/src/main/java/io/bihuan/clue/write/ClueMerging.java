package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.mergeclue.AClueIsMergedIntoAnother;
import io.bihuan.clue.write.mergeclue.BothRunOnOneLine;
import io.bihuan.clue.write.mergeclue.MainClue;
import io.bihuan.clue.write.mergeclue.MergeClue;
import io.bihuan.clue.write.mergeclue.OneHandHoldsBoth;
import io.bihuan.clue.write.mergeclue.TheMainClueIsOpen;
import io.bihuan.clue.write.mergeclue.WhoKeepsOutOfTheOneKeepsOutOfTheOther;
import io.bihuan.clue.write.notemerge.NoteMerge;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue is worked on in another 并案 (F12), and goes its own way again exactly from where it stood. The clue that is merged
 * decides; the one it is worked on in takes note, or undoes it (ADR 45).
 */
final class ClueMerging {

    private final ClueState clue;
    private final ClueTriaging triaging;

    ClueMerging(ClueState clue, ClueTriaging triaging) {
        this.clue = clue;
        this.triaging = triaging;
    }

    /** Has it worked on in another. A breach nobody has told yet is told first: merging hides none. */
    @CommandHandler
    void decide(MergeClue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.merger.mustStandAlone();
        clue.lineage.mustBeWhole();
        if (!clue.status.mayBeMerged()) {
            clue.status.mustAllow(command);
        }
        Instant now = clock.instant();
        mustFit(command, ChainOfCommand.at(units, divisions, now));
        tell(clue.clocks.abandon(now));
        apply(new ClueMerged(
                command.clueId(),
                clue.registration.clueNo(),
                command.main().clueId(),
                command.main().clueNo(),
                command.ground().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    private void mustFit(MergeClue command, ChainOfCommand chain) {
        MainClue main = command.main();
        clue.merger.mustHoldNoOther();
        Rule.verify(
                new AClueIsMergedIntoAnother(command.clueId(), main.clueId()),
                new BothRunOnOneLine(clue.lineage.implicated() ? Line.BOTH : Line.CRIME, main.line()),
                new TheMainClueIsOpen(main.status()),
                new OneHandHoldsBoth(
                        command.actor().unit(), List.of(clue.custody.custodian(), main.custodian()), chain));
        if (clue.triage != null) {
            Rule.verify(new WhoKeepsOutOfTheOneKeepsOutOfTheOther(
                    clue.triage.conflictUnits(), clue.triage.conflictOfficers(), main.conflicts()));
        }
    }

    /** Lets it go its own way again; its clock goes on, later by the days it was merged. From who must keep out it is recalled (I3). */
    @CommandHandler
    void decide(
            UnmergeClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Merger.Rest rest = clue.merger.mustBeMerged();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        if (!command.actor().actsAlone()) {
            String main = Objects.requireNonNull(command.main()).custodian();
            Rule.verify(new OneHandHoldsBoth(command.actor().unit(), List.of(clue.custody.custodian(), main), chain));
        }
        apply(rest.clocks().unmerged(command, rest, now));
        tell(clue.clocks.goOn(rest.since(), deadlines, now));
        if (clue.status.isInHands()) {
            clue.triage
                    .recall(command.clueId(), clue.registration, clue.route, chain, now)
                    .ifPresent(recalled -> triaging.recall(recalled, command.actor(), chain, deadlines));
        }
    }

    /** Takes note that another is worked on in it, or no more. */
    @CommandHandler
    void decide(NoteMerge command, Clock clock) {
        clue.merger.mustNotHaveNoted(command.otherClueId(), command.merged());
        if (!command.merged()) {
            apply(new ClueReleased(command.clueId(), command.otherClueId(), clock.instant()));
            return;
        }
        if (!clue.status.takesOthersIn()) {
            throw new DomainException(ClueError.MERGE_NOT_TAKEN);
        }
        apply(new ClueAbsorbed(
                command.clueId(), command.otherClueId(), command.otherClueNo(), command.ground(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(ClueMerged event) {
        clue.merger = clue.merger.after(event, clue.status, clue.clocks);
        clue.status = ClueStatus.MERGED;
        clue.clocks = clue.clocks.ended();
    }

    @EventSourcingHandler
    void evolve(ClueUnmerged event) {
        clue.status = ClueStatus.valueOf(event.status());
        clue.clocks = clue.merger.held().clocks();
        clue.merger = clue.merger.apart();
    }

    @EventSourcingHandler
    void evolve(MergedResultFedBack event) {
        clue.merger = clue.merger.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueAbsorbed event) {
        clue.merger = clue.merger.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueReleased event) {
        clue.merger = clue.merger.after(event);
    }
}
