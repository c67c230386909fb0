package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A clearing rests on a conclusion that has not been given up since (F22). */
record AFalseConclusionStillHolds(boolean stillFalse) implements Rule {

    @Override
    public boolean isViolated() {
        return !stillFalse;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_FALSE;
    }
}
