package io.bihuan.platform.registry.topic;

import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit 单位 with its whole life so far, as {@code io.bihuan.registry.UnitChanged.v1} tells it. */
record UnitChangedMessage(
        String unitId, String agency, String level, String divisionCode, List<Period> periods, Instant changedAt)
        implements RegistryFact {

    /** In which nothing about it changed. */
    record Period(
            String name,
            @Nullable String superior,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    @Override
    public String key() {
        return "UNIT|" + unitId;
    }

    @Override
    public void requireUsable() {
        UnitRegistry.of(units());
    }

    List<OrgUnit> units() {
        return periods.stream()
                .map(period -> new OrgUnit(
                        unitId,
                        period.name(),
                        agency,
                        Level.valueOf(level),
                        divisionCode,
                        period.superior(),
                        period.validFrom(),
                        period.validTo()))
                .toList();
    }
}
