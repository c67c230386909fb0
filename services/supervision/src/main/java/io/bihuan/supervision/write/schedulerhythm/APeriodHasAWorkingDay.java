package io.bihuan.supervision.write.schedulerhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Nobody combs on a day off, and a week of holidays has no assessment (F56). */
public record APeriodHasAWorkingDay(String period, Optional<LocalDate> lastWorkingDay) implements Rule {

    @Override
    public boolean isViolated() {
        return lastWorkingDay.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RHYTHM_WITHOUT_WORKING_DAY;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("period", period);
    }
}
