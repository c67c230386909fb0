package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Who asks for something does not approve it (F21). */
record NobodyApprovesTheirOwn(String requester, String approver) implements Rule {

    @Override
    public boolean isViolated() {
        return requester.equals(approver);
    }

    @Override
    public ErrorCode error() {
        return ClueError.APPROVED_BY_REQUESTER;
    }
}
