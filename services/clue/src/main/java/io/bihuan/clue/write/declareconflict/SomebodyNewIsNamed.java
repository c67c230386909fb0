package io.bihuan.clue.write.declareconflict;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** A declaration names at least one unit or officer who is not in the conflict set yet (F14). */
public record SomebodyNewIsNamed(List<String> newUnits, List<String> newOfficers) implements Rule {

    @Override
    public boolean isViolated() {
        return newUnits.isEmpty() && newOfficers.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONFLICT_ALREADY_DECLARED;
    }
}
