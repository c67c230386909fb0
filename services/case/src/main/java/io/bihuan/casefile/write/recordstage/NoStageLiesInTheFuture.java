package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;
import java.util.Map;

/** What is recorded has happened. */
public record NoStageLiesInTheFuture(LocalDate reachedOn, LocalDate today) implements Rule {

    @Override
    public boolean isViolated() {
        return reachedOn.isAfter(today);
    }

    @Override
    public ErrorCode error() {
        return CaseError.STAGE_IN_THE_FUTURE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reachedOn", reachedOn.toString(), "today", today.toString());
    }
}
