package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** What is not proven is not false, and is not published as false (F22, finding 5). */
record OnlyTheFalseIsCleared(ConclusionKind kind) implements Rule {

    @Override
    public boolean isViolated() {
        return kind != ConclusionKind.FALSE;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_FALSE;
    }
}
