package io.bihuan.clue.write.dispatchclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Where an official is implicated, there is a discipline line; the clue does not go out as one (F09, I4). */
public record OfficialsTakeTwoLines(boolean implicated) implements Rule {

    @Override
    public boolean isViolated() {
        return implicated;
    }

    @Override
    public ErrorCode error() {
        return ClueError.DUAL_LINE_REQUIRED;
    }
}
