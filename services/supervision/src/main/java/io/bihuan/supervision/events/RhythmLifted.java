package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The working calendar was revised and the period has no working day any more, so nothing has to be kept 免除 (D4).
 *
 * @param rhythmId the unit's rhythm of the period
 * @param unit the unit
 * @param kind which part of the rhythm
 * @param period its name
 * @param calendarVersion the new calendar
 * @param liftedAt when
 */
@PersistedEvent(type = "supervision.RhythmLifted", label = "工作节奏已免除")
public record RhythmLifted(
        String rhythmId, String unit, String kind, String period, String calendarVersion, Instant liftedAt)
        implements RhythmEvent {}
