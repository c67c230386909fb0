package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/** Two approvals come from two officers (F21). */
record NobodyApprovesTwice(Collection<String> approvers, String approver) implements Rule {

    @Override
    public boolean isViolated() {
        return approvers.contains(approver);
    }

    @Override
    public ErrorCode error() {
        return ClueError.APPROVED_TWICE;
    }
}
