package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;

/** Who must keep out of the matter takes no part in opening or destroying what is sealed, nor lets others (F14, F21). */
record NobodyInConflictTakesPart(String officer, String unit, ConflictSet conflicts, ChainOfCommand chain)
        implements Rule {

    @Override
    public boolean isViolated() {
        return conflicts.persons().contains(officer)
                || conflicts.units().contains(unit)
                || !conflicts.lines().isEmpty() && chain.isInConflict(unit, conflicts.lines());
    }

    @Override
    public ErrorCode error() {
        return ClueError.ACTING_UNIT_IN_CONFLICT;
    }
}
