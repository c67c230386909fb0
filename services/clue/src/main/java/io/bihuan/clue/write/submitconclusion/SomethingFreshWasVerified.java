package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** What was reported is verified anew after dispatch, not copied from an earlier file (seed 004, second must; F08). */
public record SomethingFreshWasVerified(boolean fresh) implements Rule {

    @Override
    public boolean isViolated() {
        return !fresh;
    }

    @Override
    public ErrorCode error() {
        return ClueError.THREE_MUSTS_2;
    }
}
