package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/** An officer of the conflict set, or of a unit in it or below one, does nothing with the clue (F14; 程序规定 32, 监察法 67). */
record WhoIsInConflictKeepsOut(
        Actor actor, Collection<String> conflictUnits, Collection<String> conflictOfficers, ChainOfCommand chain)
        implements Rule {

    @Override
    public boolean isViolated() {
        return conflictOfficers.contains(actor.officer())
                || !conflictUnits.isEmpty() && chain.isInConflict(actor.unit(), conflictUnits);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ACTING_UNIT_IN_CONFLICT;
    }
}
