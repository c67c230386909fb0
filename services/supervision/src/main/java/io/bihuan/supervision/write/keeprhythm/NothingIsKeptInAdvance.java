package io.bihuan.supervision.write.keeprhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.time.LocalDate;
import java.util.Map;

/** A period that has not begun has no work list yet (F56). */
public record NothingIsKeptInAdvance(LocalDate firstDay, LocalDate today) implements Rule {

    @Override
    public boolean isViolated() {
        return firstDay.isAfter(today);
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RHYTHM_IN_ADVANCE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("firstDay", firstDay);
    }
}
