package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Who proposes a clearing does not approve it (F22). */
record ClearingIsApprovedByAnother(String proposer, String approver) implements Rule {

    @Override
    public boolean isViolated() {
        return proposer.equals(approver);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CLEARING_APPROVED_BY_PROPOSER;
    }
}
