package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The act a clock was set for was done, in time or late; the clock stands still (F17).
 *
 * @param clueId the clue
 * @param clock {@code RECEIPT}, {@code VERIFICATION} or {@code FEEDBACK}
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param late whether it was done after the limit
 * @param metAt when
 */
@PersistedEvent(type = "clue.DeadlineMet", label = "期限事项已完成")
public record DeadlineMet(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        LocalDate dueOn,
        Instant dueAt,
        boolean late,
        Instant metAt)
        implements ClueEvent {}
