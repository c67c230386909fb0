package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Only who asked looks, and no colleague (T13). */
record OnlyTheRequesterSees(String requester, String viewer) implements Rule {

    @Override
    public boolean isViolated() {
        return !requester.equals(viewer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ONLY_THE_REQUESTER_SEES;
    }
}
