package io.bihuan.supervision.write.reportquarter;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.Quarter;
import io.bihuan.supervision.model.SupervisionError;
import java.time.LocalDate;

/** A quarter is reported once it is over (F44, T41). */
public record WhatIsReportedIsOver(Quarter quarter, LocalDate today) implements Rule {

    @Override
    public boolean isViolated() {
        return !today.isAfter(quarter.lastDay());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.QUARTER_NOT_OVER;
    }
}
