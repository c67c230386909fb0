package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/** Two approvals come from two units (F21). */
record ApproversComeFromTwoUnits(Collection<String> approvingUnits, String unit) implements Rule {

    @Override
    public boolean isViolated() {
        return approvingUnits.contains(unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.APPROVERS_OF_ONE_UNIT;
    }
}
