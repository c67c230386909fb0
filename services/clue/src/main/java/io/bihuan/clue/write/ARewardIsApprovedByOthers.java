package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Who proposes a reward neither approves nor declines it (F20). */
record ARewardIsApprovedByOthers(String proposer, String approver) implements Rule {

    @Override
    public boolean isViolated() {
        return proposer.equals(approver);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_APPROVED_BY_PROPOSER;
    }
}
