package io.bihuan.supervision.write.reportquarter;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;

/** A unit reports for itself and for no other (F44). */
public record AUnitReportsItsOwnQuarter(String unit, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !unit.equals(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.QUARTER_IS_THE_UNITS_OWN;
    }
}
