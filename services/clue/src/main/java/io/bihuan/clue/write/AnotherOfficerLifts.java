package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Whoever applied a measure does not lift it (F21). */
record AnotherOfficerLifts(String appliedBy, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return appliedBy.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LIFTED_BY_APPLIER;
    }
}
