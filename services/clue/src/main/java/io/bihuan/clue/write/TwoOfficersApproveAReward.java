package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Two officers approve a reward (F20). */
record TwoOfficersApproveAReward(List<String> approvers, String approver) implements Rule {

    @Override
    public boolean isViolated() {
        return approvers.contains(approver);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_APPROVED_TWICE;
    }
}
