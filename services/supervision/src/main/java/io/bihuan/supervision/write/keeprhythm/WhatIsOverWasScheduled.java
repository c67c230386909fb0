package io.bihuan.supervision.write.keeprhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A period that was over before anybody scheduled it was never missed, and so is not made up for (F56). */
public record WhatIsOverWasScheduled(boolean scheduled, Optional<LocalDate> lastWorkingDay, LocalDate today)
        implements Rule {

    @Override
    public boolean isViolated() {
        return !scheduled && lastWorkingDay.filter(day -> day.isBefore(today)).isPresent();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RHYTHM_NEVER_SCHEDULED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lastWorkingDay", lastWorkingDay.orElse(today));
    }
}
