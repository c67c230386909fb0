package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A limit ended without the act it was set for 超期 (F17). A later act does not undo it.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param clock {@code RECEIPT}, {@code VERIFICATION} or {@code FEEDBACK}
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param breachedAt when it was told
 */
@PersistedEvent(type = "clue.DeadlineBreached", label = "期限已超期")
public record DeadlineBreached(
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String ruleId,
        LocalDate dueOn,
        Instant dueAt,
        Instant breachedAt)
        implements ClueEvent {}
