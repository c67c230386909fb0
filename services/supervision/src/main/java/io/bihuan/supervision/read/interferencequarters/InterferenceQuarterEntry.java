package io.bihuan.supervision.read.interferencequarters;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import io.bihuan.supervision.events.InterferenceQuarterMissed;
import io.bihuan.supervision.events.InterferenceQuarterOpened;
import io.bihuan.supervision.events.InterferenceQuarterReported;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The report on interference of one unit and quarter.
 *
 * @param quarter for example {@code 2024-Q3}
 * @param dueOn the last day in time
 * @param status OPEN, REPORTED or MISSED
 * @param late whether nothing had been reported on its last day
 * @param figures the numbers, once they were reported and as far as they may be shown
 * @param withheld why there are none although they were reported, or null
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record InterferenceQuarterEntry(
        String quarterId,
        String unit,
        String quarter,
        LocalDate dueOn,
        String status,
        boolean late,
        @Nullable Figures figures,
        @Nullable String withheld,
        long version) {

    /** Fewer than this many say who it was (S22, k ≥ 5). */
    private static final int FEW = 5;

    private static final String TOO_FEW = "有的数字少于5件,为防止推断个别记录,不予显示。";

    /** How much of what there was 分类件数. */
    public record Figures(int recorded, int dutyByProcedure, int improper, int unlawful, int open) {

        private boolean hasFew() {
            return IntStream.of(recorded, dutyByProcedure, improper, unlawful, open)
                    .anyMatch(count -> count > 0 && count < FEW);
        }
    }

    /** As those above see it: no numbers if one of them is small, for the others would tell it by subtraction. */
    public InterferenceQuarterEntry suppressed() {
        return figures != null && figures.hasFew() ? with(status, late, null, TOO_FEW, version) : this;
    }

    /** Whether it was reported, and in time. */
    public InterferenceQuarterEntry withoutFigures() {
        return with(status, late, null, null, version);
    }

    static InterferenceQuarterEntry evolve(
            @Nullable InterferenceQuarterEntry before, InterferenceQuarterEvent event, EventInfo info) {
        if (event instanceof InterferenceQuarterOpened e) {
            return new InterferenceQuarterEntry(
                    e.quarterId(), e.unit(), e.quarter(), e.dueOn(), "OPEN", false, null, null, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a report begins when its quarter is opened, not with " + info.type());
        }
        if (event instanceof InterferenceQuarterReported e) {
            Figures told = new Figures(e.recorded(), e.dutyByProcedure(), e.improper(), e.unlawful(), e.open());
            return before.with("REPORTED", e.late(), told, null, info.sequence());
        }
        if (event instanceof InterferenceQuarterMissed) {
            return before.with("MISSED", true, null, null, info.sequence());
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private InterferenceQuarterEntry with(
            String stands, boolean isLate, @Nullable Figures told, @Nullable String why, long sequence) {
        return new InterferenceQuarterEntry(quarterId, unit, quarter, dueOn, stands, isLate, told, why, sequence);
    }
}
