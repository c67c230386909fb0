package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Only what was proven, and is still held for proven, is rewarded (F20). */
record OnlyTheProvenIsRewarded(boolean proven) implements Rule {

    @Override
    public boolean isViolated() {
        return !proven;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOTHING_TO_REWARD;
    }
}
