package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.DeadlineStarted;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clock 限期 of a clue, running or over.
 *
 * @param ruleDueOn the last day by the rule
 * @param dueOn the last day that counts; earlier than the rule's if the dispatcher asked for it
 * @param state {@code RUNNING}, {@code WARNED}, {@code DUE}, {@code BREACHED}, {@code MET}, or {@code ENDED} if the clue
 *     went to another unit
 * @param breached whether it was ever breached; a late act does not undo it
 * @param metAt when its act was done, if it was
 */
public record ClueDeadline(
        String clock,
        String unit,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        Instant startedAt,
        LocalDate ruleDueOn,
        LocalDate dueOn,
        Instant dueAt,
        String state,
        boolean breached,
        @Nullable Instant metAt) {

    static ClueDeadline started(DeadlineStarted e) {
        return new ClueDeadline(
                e.clock(),
                e.unit(),
                e.ruleId(),
                e.ruleVersion(),
                e.calendarVersion(),
                e.provisional(),
                e.startedAt(),
                e.ruleDueOn(),
                e.dueOn(),
                e.dueAt(),
                "RUNNING",
                false,
                null);
    }

    boolean isOpen() {
        return !state.equals("MET") && !state.equals("ENDED");
    }

    ClueDeadline in(String newState) {
        return with(newState, breached || newState.equals("BREACHED"), metAt);
    }

    ClueDeadline met(Instant at) {
        return with("MET", breached, at);
    }

    private ClueDeadline with(String newState, boolean everBreached, @Nullable Instant met) {
        return new ClueDeadline(
                clock,
                unit,
                ruleId,
                ruleVersion,
                calendarVersion,
                provisional,
                startedAt,
                ruleDueOn,
                dueOn,
                dueAt,
                newState,
                everBreached,
                met);
    }
}
