package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;

/** Only what was done can be recorded. */
public record MeasureIsNotInTheFuture(Instant performedAt, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return performedAt.isAfter(now);
    }

    @Override
    public ErrorCode error() {
        return ClueError.MEASURE_IN_THE_FUTURE;
    }
}
