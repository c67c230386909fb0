package io.bihuan.clue.write.reopenclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** That a conclusion was wrong is for a review to find (F18); an officer reopens on new facts. */
public record OnlyAReviewOverturns(ReopenGround ground, boolean byPolicy) implements Rule {

    @Override
    public boolean isViolated() {
        return ground.needsReview() && !byPolicy;
    }

    @Override
    public ErrorCode error() {
        return ClueError.REVIEW_REQUIRED;
    }
}
