package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;

/** A leak began today or before (F21). */
record LeaksAreNotForetold(LocalDate since, LocalDate today) implements Rule {

    @Override
    public boolean isViolated() {
        return since.isAfter(today);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LEAK_IN_THE_FUTURE;
    }
}
