package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The period passed and nothing was recorded 错过 (F56). A fact, not a flag: what is recorded later does not undo it. It is held against
 * nobody in person.
 *
 * @param rhythmId the unit's rhythm of the period
 * @param unit the unit
 * @param kind which part of the rhythm
 * @param period its name
 * @param dueOn its last working day
 * @param dueAt the end of that day
 * @param missedAt when this was noticed
 */
@PersistedEvent(type = "supervision.RhythmMissed", label = "工作节奏已错过")
public record RhythmMissed(
        String rhythmId, String unit, String kind, String period, LocalDate dueOn, Instant dueAt, Instant missedAt)
        implements RhythmEvent {}
