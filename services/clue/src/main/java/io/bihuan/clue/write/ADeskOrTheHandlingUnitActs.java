package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/**
 * What comes of a clue is seen to by an anti-crime office or by the unit that has it, and by nobody else who may read it (F13, F16, F23). Of a
 * discipline line an office knows nothing, so there it is the organ alone.
 */
record ADeskOrTheHandlingUnitActs(Actor actor, String handlingUnit) implements Rule {

    private static final String ANTI_CRIME_OFFICE = "SHB";

    @Override
    public boolean isViolated() {
        return !actor.agency().equals(ANTI_CRIME_OFFICE) && !actor.unit().equals(handlingUnit);
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
