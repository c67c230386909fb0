package io.bihuan.supervision.write.keeprhythm;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/** A unit records what it did itself; neither a unit above nor a neighbour does it for it (F56). */
public record AUnitKeepsItsOwnRhythm(String unit, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !unit.equals(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RHYTHM_IS_THE_UNITS_OWN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
