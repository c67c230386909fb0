package io.bihuan.clue.write.splitclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** There is a second line only where triage found that an official is said to protect or take part (F09). */
public record AnOfficialIsImplicated(boolean implicated) implements Rule {

    @Override
    public boolean isViolated() {
        return !implicated;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NO_OFFICIAL_IMPLICATED;
    }
}
