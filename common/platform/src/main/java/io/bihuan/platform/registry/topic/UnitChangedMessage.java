package io.bihuan.platform.registry.topic;

import static java.util.Objects.requireNonNull;

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
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("there is no day on which it exists");
        }
        UnitRegistry.of(units());
    }

    List<OrgUnit> units() {
        return periods.stream()
                .map(period -> new OrgUnit(
                        requireNonNull(unitId),
                        requireNonNull(period.name()),
                        requireNonNull(agency),
                        Level.valueOf(level),
                        requireNonNull(divisionCode),
                        period.superior(),
                        requireNonNull(period.validFrom()),
                        period.validTo()))
                .toList();
    }
}
