package io.bihuan.clue.write.reviewresponsibility;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Set;

/** It takes two to find liability, and the second had no part in the act either. */
public record TwoReviewResponsibility(Set<String> together, String first, String second) implements Rule {

    @Override
    public boolean isViolated() {
        return first.equals(second) || together.contains(second);
    }

    @Override
    public ErrorCode error() {
        return ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS;
    }
}
