package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A period began in which a unit has to keep the rhythm 排定 (F56, T40).
 *
 * @param rhythmId the unit's rhythm of the period
 * @param unit the unit
 * @param kind {@code DAILY} 日梳理, {@code WEEKLY} 周研判 or {@code MONTHLY} 月会商
 * @param period {@code 2024-09-30}, {@code 2024-W40} or {@code 2024-09}
 * @param firstDay its first day, in Asia/Shanghai
 * @param lastDay its last day, working or not
 * @param ruleVersion the version of the rule by which the unit keeps it
 * @param calendarVersion the calendar it was scheduled by
 * @param provisional whether that calendar does not reach as far
 * @param dueOn its last working day
 * @param dueAt the end of that day
 * @param scheduledAt when
 */
@PersistedEvent(type = "supervision.RhythmScheduled", label = "工作节奏已排定")
public record RhythmScheduled(
        String rhythmId,
        String unit,
        String kind,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        LocalDate dueOn,
        Instant dueAt,
        Instant scheduledAt)
        implements RhythmEvent {}
