package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock started to run 期限起算 (F17), with everything needed to derive it again.
 *
 * @param clueId the clue
 * @param clock {@code RECEIPT}, {@code VERIFICATION} or {@code FEEDBACK}
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the working calendar used
 * @param provisional whether a later calendar may move it
 * @param startedAt when it started
 * @param ruleDueOn the last day by the rule
 * @param dueOn the last day that counts: the rule's, or the dispatcher's if that is earlier
 * @param dueAt the end of that day
 * @param warnAt when to warn
 * @param nextRungAt when the next rung is reached
 */
@PersistedEvent(type = "clue.DeadlineStarted", label = "期限起算")
public record DeadlineStarted(
        String clueId,
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
        Instant warnAt,
        Instant nextRungAt)
        implements ClueEvent {}
