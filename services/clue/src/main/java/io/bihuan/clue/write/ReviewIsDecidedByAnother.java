package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Who read gives an opinion; somebody else decides (F18). */
record ReviewIsDecidedByAnother(String reviewer, String decider) implements Rule {

    @Override
    public boolean isViolated() {
        return reviewer.equals(decider);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REVIEW_DECIDED_BY_REVIEWER;
    }
}
