package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import java.util.Collection;

/** Through the clue it is merged into, nobody works on one they must keep out of (F12, F14). */
public record WhoKeepsOutOfTheOneKeepsOutOfTheOther(
        Collection<String> units, Collection<String> officers, ConflictSet main) implements Rule {

    @Override
    public boolean isViolated() {
        return !main.lines().containsAll(units) || !main.persons().containsAll(officers);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONFLICTS_NOT_COVERED;
    }
}
