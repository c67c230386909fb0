package io.bihuan.clue.write.reviewresponsibility;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Two find it, neither of them is whoever acted, and both are of another unit than that one was of. */
public record OthersReviewResponsibility(String who, String whoseUnit, String first, String second, String unit)
        implements Rule {

    @Override
    public boolean isViolated() {
        return first.equals(second) || who.equals(first) || who.equals(second) || whoseUnit.equals(unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS;
    }
}
