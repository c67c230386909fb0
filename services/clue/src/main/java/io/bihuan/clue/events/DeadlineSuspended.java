package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock stands still 期限中止 because what it limits was paused (F17).
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day until now, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param suspendedAt since when
 */
@PersistedEvent(type = "clue.DeadlineSuspended", label = "期限中止计算")
public record DeadlineSuspended(
        String clueId, String clock, String unit, String ruleId, LocalDate dueOn, Instant dueAt, Instant suspendedAt)
        implements ClueEvent {}
