package io.bihuan.clue.write.confirmfinding;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Nobody confirms a finding for the second who is named in it. */
public record OnlyTheSecondConfirms(String secondReviewer, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return !secondReviewer.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.RESPONSIBILITY_CONFIRMED_BY_SECOND;
    }
}
