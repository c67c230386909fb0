package io.bihuan.clue.write;

import io.bihuan.clue.model.ClearingTarget;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** An officer was accused with a unit; without its name nobody could say who must not decide (F22). */
record AnOfficersUnitIsNamed(
        ClearingTarget target, @Nullable String accusedUnit) implements Rule {

    @Override
    public boolean isViolated() {
        return target == ClearingTarget.OFFICER && (accusedUnit == null || accusedUnit.isBlank());
    }

    @Override
    public ErrorCode error() {
        return ClueError.ACCUSED_UNIT_MISSING;
    }
}
