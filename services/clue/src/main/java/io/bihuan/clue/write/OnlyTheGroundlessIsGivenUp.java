package io.bihuan.clue.write;

import io.bihuan.clue.model.ClearingWithdrawal;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A clearing is not given up as groundless while its conclusion holds (F22). */
record OnlyTheGroundlessIsGivenUp(ClearingWithdrawal ground, boolean stillFalse) implements Rule {

    @Override
    public boolean isViolated() {
        return ground == ClearingWithdrawal.CONCLUSION_GIVEN_UP && stillFalse;
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONCLUSION_STILL_HOLDS;
    }
}
