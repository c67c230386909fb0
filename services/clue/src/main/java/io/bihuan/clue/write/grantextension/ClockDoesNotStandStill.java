package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that stands still has no end that could be moved. */
public record ClockDoesNotStandStill(@Nullable Instant suspendedAt) implements Rule {

    @Override
    public boolean isViolated() {
        return suspendedAt != null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.CLOCK_STANDS_STILL;
    }
}
