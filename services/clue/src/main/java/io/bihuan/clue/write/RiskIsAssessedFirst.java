package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** No measure without an assessment of the risk: it says which measure is enough (F21; AOCL 61). */
record RiskIsAssessedFirst(boolean assessed) implements Rule {

    @Override
    public boolean isViolated() {
        return !assessed;
    }

    @Override
    public ErrorCode error() {
        return ClueError.RISK_NOT_ASSESSED;
    }
}
