package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The due day of a clock has begun 当日到期 (F17).
 *
 * @param clueId the clue
 * @param clock {@code RECEIPT}, {@code VERIFICATION} or {@code FEEDBACK}
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param fellDueAt when it was told
 * @param nextRungAt when the next rung is reached
 */
@PersistedEvent(type = "clue.DeadlineFellDue", label = "期限届满当日")
public record DeadlineFellDue(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        LocalDate dueOn,
        Instant dueAt,
        Instant fellDueAt,
        @Nullable Instant nextRungAt)
        implements ClueEvent {}
