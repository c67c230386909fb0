package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Rung;
import io.bihuan.kernel.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The clocks 限期 of one clue (F17): those that run, with the rungs each has told. A value; the aggregate asks it which events
 * are due and folds them back into it.
 *
 * @param grade the grade of the clue, or null before triage
 */
record Clocks(String clueId, String clueNo, @Nullable String grade, Map<String, RunningClock> running) {

    private static final String SIGN_RECEIPT = "T04";
    private static final String TRANSFER = "T16";

    static Clocks none(String clueId, String clueNo) {
        return new Clocks(clueId, clueNo, null, Map.of());
    }

    /** Clocks that start from now on are those of a clue of this grade. */
    Clocks graded(String ofGrade) {
        return new Clocks(clueId, clueNo, ofGrade, running);
    }

    /**
     * Starts a clock by the rule that is in force that day for the unit and the grade of the clue. A dispatcher's due day that is
     * earlier than the rule's wins, and both are kept: the rule is the longest a unit may take, not what it was asked for.
     */
    DeadlineStarted start(
            ClueClock clock,
            String unit,
            String ruleId,
            Instant now,
            @Nullable LocalDate askedFor,
            DeadlineCalculator deadlines) {
        Deadline byRule = deadlines.compute(ruleId, now, unit, grade);
        Deadline deadline = askedFor != null && askedFor.isBefore(byRule.dueOn())
                ? RunningClock.endingOn(askedFor, byRule)
                : byRule;
        TimeLimit limit = TimeLimit.start(clock.name(), deadline, deadlines.warnAt(deadline, unit));
        return new DeadlineStarted(
                clueId,
                clock.name(),
                unit,
                deadline.ruleId(),
                deadline.ruleVersion(),
                deadline.calendarVersion(),
                deadline.provisional(),
                now,
                byRule.dueOn(),
                deadline.dueOn(),
                deadline.dueAt(),
                limit.warnAt(),
                limit.nextRungAt().orElseThrow());
    }

    /** Starts the clock of the receipt. */
    DeadlineStarted awaitReceipt(String unit, Instant now, DeadlineCalculator deadlines) {
        return start(ClueClock.RECEIPT, unit, SIGN_RECEIPT, now, null, deadlines);
    }

    /** Starts the clock of the receipt by the discipline organ, which has a limit of its own. */
    DeadlineStarted awaitTransfer(String unit, Instant now, DeadlineCalculator deadlines) {
        return start(ClueClock.RECEIPT, unit, TRANSFER, now, null, deadlines);
    }

    /** What a ring tells: the rung newly reached; nothing if there is none or no such clock runs. */
    List<ClueEvent> ring(String clock, Instant now) {
        Optional<RunningClock> ringing = Optional.ofNullable(running.get(clock));
        return ringing.flatMap(it -> it.rungReachedAt(now).map(rung -> it.told(clueId, clueNo, rung, now)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The act a clock was set for is done. A breach nobody has told yet is told first: a late act does not undo it. */
    List<ClueEvent> meet(ClueClock clock, Instant now) {
        RunningClock met = running.get(clock.name());
        if (met == null) {
            return List.of();
        }
        List<ClueEvent> events = new ArrayList<>(untoldBreach(met, now));
        events.add(met.met(clueId, now));
        return events;
    }

    /** What must still be told before all clocks end without their act being done. */
    List<ClueEvent> abandon(Instant now) {
        return running.values().stream()
                .flatMap(clock -> untoldBreach(clock, now).stream())
                .toList();
    }

    /** More time for a clock. A late extension is refused, so it hides no breach. */
    DeadlineExtended extend(GrantExtension command, ChainOfCommand chain, DeadlineCalculator deadlines, Instant now) {
        RunningClock extended = running.get(command.clock().name());
        if (extended == null) {
            throw new DomainException(
                    ClueError.CLOCK_NOT_RUNNING,
                    Map.of("clock", command.clock().name(), "running", List.copyOf(running.keySet())));
        }
        return extended.extend(command, chain, deadlines, now);
    }

    /** A clock stands still. One whose time is over does not: its breach is told, and nothing holds up what follows. */
    List<ClueEvent> suspend(ClueClock clock, Instant now) {
        RunningClock paused = running.get(clock.name());
        if (paused == null || paused.suspendedAt() != null) {
            return List.of();
        }
        return paused.limit().isOverAt(now) ? untoldBreach(paused, now) : List.of(paused.suspend(clueId, now));
    }

    /** A clock that stood still runs again. */
    List<ClueEvent> resume(ClueClock clock, DeadlineCalculator deadlines, Instant now) {
        RunningClock paused = running.get(clock.name());
        return paused == null || paused.suspendedAt() == null
                ? List.of()
                : List.of(paused.resume(clueId, deadlines, now));
    }

    /** How a merged clue goes its own way again, with the clock that ran for it, if one did. */
    ClueUnmerged unmerged(UnmergeClue command, Merger.Rest rest, Instant now) {
        Optional<RunningClock> ran = running.values().stream().findFirst();
        return new ClueUnmerged(
                clueId,
                clueNo,
                rest.into(),
                command.reason().name(),
                rest.status().name(),
                ran.map(clock -> clock.limit().clockId()).orElse(null),
                ran.map(RunningClock::unit).orElse(null),
                ran.flatMap(RunningClock::movableBy).orElse(null),
                ran.flatMap(clock -> clock.limit().nextRungAt()).orElse(null),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    /** Clocks that stood still with the whole clue go on, later by those days. One whose time was over has nothing to gain. */
    List<ClueEvent> goOn(Instant since, DeadlineCalculator deadlines, Instant now) {
        return running.values().stream()
                .filter(clock -> clock.suspendedAt() == null && !clock.limit().isOverAt(since))
                .<ClueEvent>flatMap(clock -> clock.goOn(clueId, since, deadlines, now).stream())
                .toList();
    }

    /** A clock by the calendar of today; nothing if it was counted by that one, or its time is over, or none runs. */
    List<ClueEvent> recompute(String clock, DeadlineCalculator deadlines, Instant now) {
        Optional<RunningClock> counted = Optional.ofNullable(running.get(clock));
        return counted.flatMap(it -> it.recompute(clueId, deadlines, now))
                .<List<ClueEvent>>map(List::of)
                .orElse(List.of());
    }

    Clocks after(DeadlineStarted event) {
        return with(event.clock(), RunningClock.of(event));
    }

    Clocks after(DeadlineNeared event) {
        return reached(event.clock(), Rung.valueOf(event.rung()));
    }

    Clocks after(DeadlineExtended event) {
        return changed(event.clock(), clock -> clock.after(event));
    }

    Clocks after(DeadlineSuspended event) {
        return changed(event.clock(), clock -> clock.after(event));
    }

    Clocks after(DeadlineResumed event) {
        return changed(event.clock(), clock -> clock.after(event));
    }

    Clocks after(DeadlineRecomputed event) {
        return changed(event.clock(), clock -> clock.after(event));
    }

    Clocks reached(String clock, Rung rung) {
        return changed(clock, before -> before.reached(rung));
    }

    Clocks without(String clock) {
        Map<String, RunningClock> left = new HashMap<>(running);
        left.remove(clock);
        return new Clocks(clueId, clueNo, grade, Map.copyOf(left));
    }

    Clocks ended() {
        return new Clocks(clueId, clueNo, grade, Map.of());
    }

    private Clocks changed(String clock, UnaryOperator<RunningClock> change) {
        RunningClock before = running.get(clock);
        return before == null ? this : with(clock, change.apply(before));
    }

    private Clocks with(String clock, RunningClock now) {
        Map<String, RunningClock> all = new HashMap<>(running);
        all.put(clock, now);
        return new Clocks(clueId, clueNo, grade, Map.copyOf(all));
    }

    private List<ClueEvent> untoldBreach(RunningClock clock, Instant now) {
        return clock.rungReachedAt(now)
                .filter(rung -> rung == Rung.BREACHED)
                .map(rung -> List.of(clock.told(clueId, clueNo, rung, now)))
                .orElse(List.of());
    }
}
