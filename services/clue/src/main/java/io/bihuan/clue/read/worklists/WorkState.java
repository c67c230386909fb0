package io.bihuan.clue.read.worklists;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.WorkKind;
import io.bihuan.clue.model.WorkListRule.Bounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a clue stood with those who work on it, from one position of the log until the next state's.
 *
 * @param from the position of the event that made it so
 * @param since when that was
 * @param units the units that work on it: the desk, and who has it or is asked to take it; nobody once it is closed
 * @param grade the grade, if it is triaged
 * @param clock the clock that runs, or null
 * @param dueOn its last day
 * @param light how that clock does, as the ledger shows it
 * @param sentBy the unit that dispatched it last, or null
 * @param returnedTo the unit that has to decide about a return, or null
 * @param lastStepOn the day on which something was last done, the ringing of clocks apart
 */
public record WorkState(
        long from,
        Instant since,
        List<String> units,
        String status,
        String statusLabel,
        @Nullable String grade,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        @Nullable String light,
        @Nullable String sentBy,
        @Nullable String returnedTo,
        LocalDate lastStepOn) {

    private static final String BREACHED = "RED";
    private static final String STANDS_STILL = "GREY";

    /** Why it is on the unit's list; empty if it is not. */
    Set<WorkKind> kindsFor(String unit, LocalDate came, Bounds bounds) {
        Set<WorkKind> kinds = EnumSet.noneOf(WorkKind.class);
        if (!came.isBefore(bounds.newFrom())) {
            kinds.add(WorkKind.NEW);
        }
        if (isDueBy(bounds.dueUntil())) {
            kinds.add(WorkKind.DUE);
        }
        if (isStuckSince(bounds.stuckBy())) {
            kinds.add(WorkKind.STUCK);
        }
        if (unit.equals(returnedTo)) {
            kinds.add(WorkKind.RETURNED);
        }
        return kinds;
    }

    private boolean isDueBy(LocalDate day) {
        boolean runs = light != null && !light.equals(BREACHED) && !light.equals(STANDS_STILL);
        return runs && dueOn != null && !dueOn.isAfter(day);
    }

    /** What rests by decision is not stuck. */
    private boolean isStuckSince(LocalDate day) {
        if (STANDS_STILL.equals(light) || status.equals(ClueStatus.PAUSED.name())) {
            return false;
        }
        return BREACHED.equals(light) || !lastStepOn.isAfter(day);
    }

    /** Whether nothing but the position and the time is another. */
    boolean saysTheSameAs(WorkState other) {
        return equals(other.at(from, since));
    }

    private WorkState at(long position, Instant time) {
        return new WorkState(
                position, time, units, status, statusLabel, grade, clock, dueOn, light, sentBy, returnedTo, lastStepOn);
    }

    WorkState withoutContent() {
        return new WorkState(
                from, since, units, status, statusLabel, null, clock, dueOn, light, null, returnedTo, lastStepOn);
    }
}
