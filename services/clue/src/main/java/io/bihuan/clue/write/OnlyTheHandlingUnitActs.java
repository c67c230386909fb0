package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Only the unit that was given the clue can sign for it, return it or verify it (F04). */
record OnlyTheHandlingUnitActs(String handlingUnit, String actingUnit) implements Rule {

    @Override
    public boolean isViolated() {
        return !handlingUnit.equals(actingUnit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_THE_HANDLING_UNIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("handlingUnit", handlingUnit);
    }
}
