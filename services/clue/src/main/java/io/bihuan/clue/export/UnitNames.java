package io.bihuan.clue.export;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/** Names of units as they were at a time; a unit the register does not know has its id for a name. */
final class UnitNames {

    private final UnitRegistry units;

    UnitNames(UnitRegistry units) {
        this.units = units;
    }

    String at(Instant time, String unitId) {
        try {
            return units.byId(unitId, LocalDate.ofInstant(time, Deadline.ZONE)).name();
        } catch (DomainException unknown) {
            return unitId;
        }
    }
}
