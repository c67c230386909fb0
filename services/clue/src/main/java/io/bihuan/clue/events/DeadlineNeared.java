package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock has come to one of the standard warnings 预警梯级 before its due day (F17); the warning that the rule itself sets is
 * {@link DeadlineWarned}.
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param rung {@code HALF} of the time is over, or {@code SEVEN_DAYS}, {@code THREE_DAYS} or {@code ONE_DAY} are left
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param nearedAt when it was told
 * @param nextRungAt when the next rung is reached
 */
@PersistedEvent(type = "clue.DeadlineNeared", label = "期限预警")
public record DeadlineNeared(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        String rung,
        LocalDate dueOn,
        Instant dueAt,
        Instant nearedAt,
        Instant nextRungAt)
        implements ClueEvent {}
