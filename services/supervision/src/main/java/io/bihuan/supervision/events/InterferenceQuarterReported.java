package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A unit reports how much interference it received in a quarter, also if there was none 季度报告、零报告 (F44, T41).
 *
 * @param quarterId the report
 * @param unit the unit
 * @param quarter for example {@code 2024-Q3}
 * @param recorded how many records it received
 * @param dutyByProcedure how many of them were duty
 * @param improper how many were improper
 * @param unlawful how many were unlawful
 * @param open how many are not classified yet
 * @param recordIds which ones
 * @param late whether it comes after its last day
 * @param reportedBy officer id
 * @param reportedAt when
 */
@PersistedEvent(type = "supervision.InterferenceQuarterReported", label = "已作季度报告")
public record InterferenceQuarterReported(
        String quarterId,
        String unit,
        String quarter,
        int recorded,
        int dutyByProcedure,
        int improper,
        int unlawful,
        int open,
        List<String> recordIds,
        boolean late,
        String reportedBy,
        Instant reportedAt)
        implements InterferenceQuarterEvent {

    /** Nobody changes it later. */
    public InterferenceQuarterReported {
        recordIds = List.copyOf(recordIds);
    }
}
