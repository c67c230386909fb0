package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock that stood still runs again 期限恢复计算, its end moved by the days that were paused (F17).
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the working calendar used for the new end
 * @param provisional whether a later calendar may move it
 * @param suspendedAt since when it stood still
 * @param days for how many days, of the kind the rule counts in
 * @param dueBefore the last day until now, in Asia/Shanghai
 * @param dueOn the last day from now on
 * @param dueAt the end of that day
 * @param warnAt when the rule's own warning is due
 * @param nextRungAt when the next rung is reached
 * @param resumedAt when
 */
@PersistedEvent(type = "clue.DeadlineResumed", label = "期限恢复计算")
public record DeadlineResumed(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        Instant suspendedAt,
        int days,
        LocalDate dueBefore,
        LocalDate dueOn,
        Instant dueAt,
        Instant warnAt,
        Instant nextRungAt,
        Instant resumedAt)
        implements ClueEvent {}
