package io.bihuan.clue.write.dispatchclue;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;
import java.util.Map;

/** A unit named in a clue, and every unit below it, cannot be given the clue; the next unit above is offered (F14, I2). */
public record HandlingUnitIsNotInConflict(String handlingUnit, Collection<String> conflictSet, ChainOfCommand chain)
        implements Rule {

    @Override
    public boolean isViolated() {
        return chain.isInConflict(handlingUnit, conflictSet);
    }

    @Override
    public ErrorCode error() {
        return ClueError.HANDLING_UNIT_IN_CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return chain.lowestFreeSuperior(handlingUnit, conflictSet)
                .<Map<String, Object>>map(free -> Map.of("offeredUnit", free.unitId(), "offeredUnitName", free.name()))
                .orElse(Map.of("offeredUnit", "", "offeredUnitName", "异地单位"));
    }
}
