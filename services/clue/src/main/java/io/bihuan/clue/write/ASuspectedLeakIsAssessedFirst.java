package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Nothing is lifted while a suspected leak waits for its assessment (F21). */
record ASuspectedLeakIsAssessedFirst(boolean waiting) implements Rule {

    @Override
    public boolean isViolated() {
        return waiting;
    }

    @Override
    public ErrorCode error() {
        return ClueError.RISK_TO_BE_ASSESSED;
    }
}
