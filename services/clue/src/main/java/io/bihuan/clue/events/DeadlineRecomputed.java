package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working calendar was revised, so the end of a running clock was counted again 期限重新计算 (F17, D4). The end may be the
 * same; then the new calendar has confirmed it.
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarBefore the working calendar used until now
 * @param calendarVersion the working calendar used from now on
 * @param provisional whether a still later calendar may move it
 * @param dueBefore the last day until now, in Asia/Shanghai
 * @param dueOn the last day from now on
 * @param dueAt the end of that day
 * @param warnAt when the rule's own warning is due
 * @param nextRungAt when the next rung is reached; null while the clock stands still
 * @param recomputedAt when
 */
@PersistedEvent(type = "clue.DeadlineRecomputed", label = "期限按新日历重算")
public record DeadlineRecomputed(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        int ruleVersion,
        String calendarBefore,
        String calendarVersion,
        boolean provisional,
        LocalDate dueBefore,
        LocalDate dueOn,
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant nextRungAt,
        Instant recomputedAt)
        implements ClueEvent {}
