package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.model.ClueClock;
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
import org.jspecify.annotations.Nullable;

/**
 * The clocks 限期 of one clue (F17): those that run, with the highest rung each has told. A value; the aggregate asks it
 * which events are due and folds them back into it.
 */
record Clocks(String clueId, String clueNo, Map<String, Running> running) {

    /** A clock that runs for a unit. */
    record Running(TimeLimit limit, String unit) {}

    static Clocks none(String clueId, String clueNo) {
        return new Clocks(clueId, clueNo, Map.of());
    }

    /**
     * Starts a clock. A dispatcher's due day that is earlier than the rule's wins, and both are kept: the rule is the
     * longest a unit may take, not what it was asked for.
     */
    DeadlineStarted start(
            ClueClock clock,
            String unit,
            String ruleId,
            Instant now,
            @Nullable LocalDate askedFor,
            DeadlineCalculator deadlines) {
        Deadline byRule = deadlines.compute(ruleId, now, unit);
        Deadline deadline = askedFor != null && askedFor.isBefore(byRule.dueOn()) ? endingOn(askedFor, byRule) : byRule;
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

    /** What a ring tells: the rung newly reached; nothing if there is none or no such clock runs. */
    List<ClueEvent> ring(String clock, Instant now) {
        Optional<Running> ringing = Optional.ofNullable(running.get(clock));
        return ringing.flatMap(it -> it.limit().rungReachedAt(now).map(rung -> told(it, rung, now)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The act a clock was set for is done. A breach nobody has told yet is told first: a late act does not undo it. */
    List<ClueEvent> meet(ClueClock clock, Instant now) {
        Running met = running.get(clock.name());
        if (met == null) {
            return List.of();
        }
        List<ClueEvent> events = new ArrayList<>(untoldBreach(met, now));
        Deadline deadline = met.limit().deadline();
        events.add(new DeadlineMet(
                clueId,
                clock.name(),
                met.unit(),
                deadline.ruleId(),
                deadline.dueOn(),
                deadline.dueAt(),
                !deadline.isMetAt(now),
                now));
        return events;
    }

    /** What must still be told before all clocks end without their act being done. */
    List<ClueEvent> abandon(Instant now) {
        return running.values().stream()
                .flatMap(clock -> untoldBreach(clock, now).stream())
                .toList();
    }

    Clocks after(DeadlineStarted event) {
        Deadline deadline = new Deadline(
                event.ruleId(),
                event.ruleVersion(),
                event.calendarVersion(),
                event.provisional(),
                event.startedAt(),
                event.dueOn(),
                event.dueAt());
        return with(event.clock(), new Running(TimeLimit.start(event.clock(), deadline, event.warnAt()), event.unit()));
    }

    Clocks reached(String clock, Rung rung) {
        Running before = running.get(clock);
        return before == null ? this : with(clock, new Running(before.limit().reached(rung), before.unit()));
    }

    Clocks without(String clock) {
        Map<String, Running> left = new HashMap<>(running);
        left.remove(clock);
        return new Clocks(clueId, clueNo, Map.copyOf(left));
    }

    Clocks ended() {
        return none(clueId, clueNo);
    }

    private Clocks with(String clock, Running now) {
        Map<String, Running> all = new HashMap<>(running);
        all.put(clock, now);
        return new Clocks(clueId, clueNo, Map.copyOf(all));
    }

    private List<ClueEvent> untoldBreach(Running clock, Instant now) {
        return clock.limit()
                .rungReachedAt(now)
                .filter(rung -> rung == Rung.BREACHED)
                .map(rung -> List.of(told(clock, rung, now)))
                .orElse(List.of());
    }

    private ClueEvent told(Running clock, Rung rung, Instant now) {
        TimeLimit limit = clock.limit();
        Deadline due = limit.deadline();
        Instant next = limit.reached(rung).nextRungAt().orElse(null);
        if (rung == Rung.WARNED) {
            return new DeadlineWarned(
                    clueId, limit.clockId(), clock.unit(), due.ruleId(), due.dueOn(), due.dueAt(), now, next);
        }
        if (rung == Rung.DUE) {
            return new DeadlineFellDue(
                    clueId, limit.clockId(), clock.unit(), due.ruleId(), due.dueOn(), due.dueAt(), now, next);
        }
        return new DeadlineBreached(
                clueId, clueNo, limit.clockId(), clock.unit(), due.ruleId(), due.dueOn(), due.dueAt(), now);
    }

    private static Deadline endingOn(LocalDate day, Deadline byRule) {
        return new Deadline(
                byRule.ruleId(),
                byRule.ruleVersion(),
                byRule.calendarVersion(),
                false,
                byRule.startedAt(),
                day,
                day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant());
    }
}
