package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * No report came in time, not even that there was nothing 季度报告逾期 (F44, scenario 36).
 *
 * @param quarterId the report
 * @param unit the unit
 * @param quarter for example {@code 2024-Q3}
 * @param dueOn the last day in time
 * @param missedAt when it was told
 */
@PersistedEvent(type = "supervision.InterferenceQuarterMissed", label = "季度报告逾期")
public record InterferenceQuarterMissed(
        String quarterId, String unit, String quarter, LocalDate dueOn, Instant missedAt)
        implements InterferenceQuarterEvent {}
