package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** The opinion is that of the officer who read (F18). */
record OnlyTheReviewerSpeaks(String reviewer, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return !reviewer.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ONLY_THE_REVIEWER;
    }
}
