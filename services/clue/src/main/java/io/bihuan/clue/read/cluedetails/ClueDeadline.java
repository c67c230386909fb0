package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clock 限期 of a clue, running or over.
 *
 * @param ruleDueOn the last day by the rule
 * @param dueOn the last day that counts: earlier than the rule's if the dispatcher asked for it, later once it was extended,
 *     paused, or counted again
 * @param provisional whether it crosses into a year without a calendar, so that the next one may move it
 * @param state {@code RUNNING}, {@code WARNED}, {@code SUSPENDED}, {@code DUE}, {@code BREACHED}, {@code MET}, or {@code
 *     ENDED} if the clue went to another unit
 * @param breached whether it was ever breached; a late act does not undo it
 * @param extensions how often it was extended
 * @param daysPaused how many days it stood still, of the kind the rule counts in
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
        int extensions,
        int daysPaused,
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
                0,
                0,
                null);
    }

    boolean isOpen() {
        return !state.equals("MET") && !state.equals("ENDED");
    }

    ClueDeadline in(String newState) {
        return with(newState, breached || newState.equals("BREACHED"), metAt);
    }

    /** One of the standard warnings came; half of the time is no reason for alarm. */
    ClueDeadline neared(DeadlineNeared e) {
        return e.rung().equals("HALF") ? this : in("WARNED");
    }

    ClueDeadline met(Instant at) {
        return with("MET", breached, at);
    }

    ClueDeadline extended(DeadlineExtended e) {
        return ending(e.calendarVersion(), e.provisional(), e.dueOn(), e.dueAt(), "RUNNING", e.extension(), daysPaused);
    }

    ClueDeadline resumed(DeadlineResumed e) {
        return ending(
                e.calendarVersion(),
                e.provisional(),
                e.dueOn(),
                e.dueAt(),
                "RUNNING",
                extensions,
                daysPaused + e.days());
    }

    ClueDeadline recomputed(DeadlineRecomputed e) {
        return ending(e.calendarVersion(), e.provisional(), e.dueOn(), e.dueAt(), state, extensions, daysPaused);
    }

    private ClueDeadline ending(
            String calendar,
            boolean mayMove,
            LocalDate newDueOn,
            Instant newDueAt,
            String newState,
            int newExtensions,
            int newDaysPaused) {
        return new ClueDeadline(
                clock,
                unit,
                ruleId,
                ruleVersion,
                calendar,
                mayMove,
                startedAt,
                ruleDueOn,
                newDueOn,
                newDueAt,
                newState,
                breached,
                newExtensions,
                newDaysPaused,
                metAt);
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
                extensions,
                daysPaused,
                met);
    }
}
