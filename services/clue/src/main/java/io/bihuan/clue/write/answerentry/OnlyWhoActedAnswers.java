package io.bihuan.clue.write.answerentry;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Nobody speaks for another about what that one did. */
public record OnlyWhoActedAnswers(String who, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return !who.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.RESPONSIBILITY_NOT_YOURS;
    }
}
