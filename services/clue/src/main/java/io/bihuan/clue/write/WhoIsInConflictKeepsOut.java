package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/** A unit of the conflict set, or one below it, decides nothing about the clue (F14; 程序规定 32, 监察法 67). */
record WhoIsInConflictKeepsOut(String actingUnit, Collection<String> conflictSet, ChainOfCommand chain)
        implements Rule {

    @Override
    public boolean isViolated() {
        return chain.isInConflict(actingUnit, conflictSet);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ACTING_UNIT_IN_CONFLICT;
    }
}
