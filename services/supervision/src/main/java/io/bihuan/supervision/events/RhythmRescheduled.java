package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The working calendar was revised while the period ran 重新排定 (D4). It ends on its last working day by the new calendar, not before
 * the day of the revision; often that is the same day.
 *
 * @param rhythmId the unit's rhythm of the period
 * @param unit the unit
 * @param kind which part of the rhythm
 * @param period its name
 * @param calendarVersion the new calendar
 * @param provisional whether that calendar does not reach as far
 * @param dueOn the last day from now on
 * @param dueAt the end of that day
 * @param rescheduledAt when
 */
@PersistedEvent(type = "supervision.RhythmRescheduled", label = "工作节奏已重新排定")
public record RhythmRescheduled(
        String rhythmId,
        String unit,
        String kind,
        String period,
        String calendarVersion,
        boolean provisional,
        LocalDate dueOn,
        Instant dueAt,
        Instant rescheduledAt)
        implements RhythmEvent {}
