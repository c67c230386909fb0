package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Seven days after a limit ended the act is still not done 逾期七日 (F17).
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param toldAt when it was told
 */
@PersistedEvent(type = "clue.DeadlineOverdue", label = "超期满七日")
public record DeadlineOverdue(
        String clueId, String clock, String unit, String ruleId, LocalDate dueOn, Instant dueAt, Instant toldAt)
        implements ClueEvent {}
