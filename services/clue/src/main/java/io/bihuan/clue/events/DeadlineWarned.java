package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock nears its end 临期预警 (F17).
 *
 * @param clueId the clue
 * @param clock {@code RECEIPT}, {@code VERIFICATION} or {@code FEEDBACK}
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day
 * @param warnedAt when it was told
 * @param nextRungAt when the next rung is reached
 */
@PersistedEvent(type = "clue.DeadlineWarned", label = "期限临近")
public record DeadlineWarned(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        LocalDate dueOn,
        Instant dueAt,
        Instant warnedAt,
        @Nullable Instant nextRungAt)
        implements ClueEvent {}
