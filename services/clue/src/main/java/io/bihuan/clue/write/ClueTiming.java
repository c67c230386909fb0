package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueEvent;
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
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Rung;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How the clocks of a clue run 限期 (F17): rungs told once, extensions, revised calendars. Clocks start and stop in the phase whose
 * act they wait for.
 */
final class ClueTiming {

    private final ClueState clue;
    private final ClueDispatching dispatching;

    ClueTiming(ClueState clue, ClueDispatching dispatching) {
        this.clue = clue;
        this.dispatching = dispatching;
    }

    /** Tells the rung a clock has reached, if it has; the last one of the receipt ends the dispatch (T04). */
    @CommandHandler
    void decide(RingClock command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        List<ClueEvent> told = clue.clocks.ring(command.clockId(), now);
        tell(told);
        if (told.stream().anyMatch(ClueTiming::isAWeekWithoutReceipt)) {
            dispatching.lapse(command.clueId(), ChainOfCommand.at(units, divisions, now), now);
        }
    }

    private static boolean isAWeekWithoutReceipt(ClueEvent told) {
        return told instanceof DeadlineOverdue overdue && overdue.clock().equals(ClueClock.RECEIPT.name());
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
        apply(clue.clocks.extend(command, ChainOfCommand.at(units, divisions, now), deadlines, now));
    }

    /** Counts a running clock again by a revised calendar. */
    @CommandHandler
    void decide(RecomputeDeadline command, DeadlineCalculator deadlines, Clock clock) {
        tell(clue.clocks.recompute(command.clockId(), deadlines, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DeadlineStarted event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineNeared event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineWarned event) {
        clue.clocks = clue.clocks.reached(event.clock(), Rung.WARNED);
    }

    @EventSourcingHandler
    void evolve(DeadlineFellDue event) {
        clue.clocks = clue.clocks.reached(event.clock(), Rung.DUE);
    }

    @EventSourcingHandler
    void evolve(DeadlineBreached event) {
        clue.clocks = clue.clocks.reached(event.clock(), Rung.BREACHED);
    }

    @EventSourcingHandler
    void evolve(DeadlineOverdue event) {
        clue.clocks = clue.clocks.reached(event.clock(), Rung.WEEK_LATE);
    }

    @EventSourcingHandler
    void evolve(DeadlineExtended event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineSuspended event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineResumed event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineRecomputed event) {
        clue.clocks = clue.clocks.after(event);
    }

    @EventSourcingHandler
    void evolve(DeadlineMet event) {
        clue.clocks = clue.clocks.without(event.clock());
    }
}
