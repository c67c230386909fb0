package io.bihuan.registry.integration.published;

import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.registry.model.UnitPeriods;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit 单位 with its whole life so far. */
record UnitChangedV1(
        String unitId, String agency, String level, String divisionCode, List<Period> periods, Instant changedAt) {

    static UnitChangedV1 of(UnitPeriods unit, Instant changedAt) {
        OrgUnit latest = unit.latest();
        return new UnitChangedV1(
                latest.unitId(),
                latest.agency(),
                latest.level().name(),
                latest.divisionCode(),
                unit.periods().stream()
                        .map(period ->
                                new Period(period.name(), period.superior(), period.validFrom(), period.validTo()))
                        .toList(),
                changedAt);
    }

    /** In which nothing about it changed. */
    record Period(
            String name,
            @Nullable String superior,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
