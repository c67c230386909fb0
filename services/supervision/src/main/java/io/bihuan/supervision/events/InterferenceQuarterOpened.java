package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit of the discipline organ has to report for a quarter 季度报告已开启 (F44, T41).
 *
 * @param quarterId the report
 * @param unit the unit
 * @param quarter for example {@code 2024-Q3}
 * @param dueOn the last day in time
 * @param dueAt when that is over
 * @param openedAt when
 */
@PersistedEvent(type = "supervision.InterferenceQuarterOpened", label = "季度报告已开启")
public record InterferenceQuarterOpened(
        String quarterId, String unit, String quarter, LocalDate dueOn, Instant dueAt, Instant openedAt)
        implements InterferenceQuarterEvent {}
