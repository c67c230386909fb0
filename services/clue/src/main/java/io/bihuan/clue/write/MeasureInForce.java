package io.bihuan.clue.write;

import io.bihuan.clue.model.ProtectionMeasure;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A measure of protection in force 正在执行的保护措施: it always has a day on which it is to be looked at again.
 *
 * @param measure which one
 * @param executingUnit who carries it out
 * @param appliedBy who decided it
 * @param reviewOn the last day on which it is to be looked at again
 * @param reviewBy the instant at which that day ends
 * @param overdue whether it was told that nobody did
 */
record MeasureInForce(
        ProtectionMeasure measure,
        String executingUnit,
        String appliedBy,
        LocalDate reviewOn,
        Instant reviewBy,
        boolean overdue) {

    boolean isDue(Instant now) {
        return !overdue && !now.isBefore(reviewBy);
    }

    MeasureInForce until(LocalDate day, Instant end) {
        return new MeasureInForce(measure, executingUnit, appliedBy, day, end, false);
    }

    MeasureInForce late() {
        return new MeasureInForce(measure, executingUnit, appliedBy, reviewOn, reviewBy, true);
    }
}
