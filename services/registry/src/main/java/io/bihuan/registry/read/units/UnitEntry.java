package io.bihuan.registry.read.units;

import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.UnitDissolved;
import io.bihuan.registry.events.UnitEstablished;
import io.bihuan.registry.events.UnitEvent;
import io.bihuan.registry.events.UnitRenamed;
import io.bihuan.registry.events.UnitSuperiorChanged;
import io.bihuan.registry.model.UnitPeriods;
import org.jspecify.annotations.Nullable;

/**
 * A unit 单位 over its whole life.
 *
 * @param unitId its id
 * @param agency its agency line
 * @param level its administrative level
 * @param divisionCode the division it serves
 * @param history its periods
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record UnitEntry(
        String unitId, String agency, Level level, String divisionCode, UnitPeriods history, long version) {

    static UnitEntry evolve(@Nullable UnitEntry before, UnitEvent event, EventInfo info) {
        if (event instanceof UnitEstablished e) {
            Level level = Level.valueOf(e.level());
            return new UnitEntry(
                    e.unitId(),
                    e.agency(),
                    level,
                    e.divisionCode(),
                    UnitPeriods.establishedAs(new OrgUnit(
                            e.unitId(),
                            e.name(),
                            e.agency(),
                            level,
                            e.divisionCode(),
                            e.superior(),
                            e.effectiveFrom(),
                            null)),
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a unit is established before " + info.type());
        }
        if (event instanceof UnitRenamed e) {
            return before.with(before.history.renamed(e.name(), e.effectiveFrom()), info);
        }
        if (event instanceof UnitSuperiorChanged e) {
            return before.with(before.history.under(e.superior(), e.effectiveFrom()), info);
        }
        if (event instanceof UnitDissolved e) {
            return before.with(before.history.endedAfter(e.lastDay()), info);
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private UnitEntry with(UnitPeriods changed, EventInfo info) {
        return new UnitEntry(unitId, agency, level, divisionCode, changed, info.sequence());
    }
}
