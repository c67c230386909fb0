package io.bihuan.registry.integration.published;

import io.bihuan.kernel.registry.Division;
import io.bihuan.registry.model.DivisionPeriods;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division 行政区划 with its whole life so far. */
record DivisionChangedV1(
        String code,
        String level,
        String kind,
        @Nullable String parent,
        List<Period> periods,
        @Nullable String successor,
        Instant changedAt) {

    static DivisionChangedV1 of(DivisionPeriods division, Instant changedAt) {
        Division latest = division.latest();
        return new DivisionChangedV1(
                latest.code(),
                latest.level().name(),
                latest.kind().name(),
                latest.parent(),
                division.periods().stream()
                        .map(period -> new Period(period.name(), period.validFrom(), period.validTo()))
                        .toList(),
                latest.successor(),
                changedAt);
    }

    /** In which nothing about it changed. */
    record Period(
            String name, LocalDate validFrom, @Nullable LocalDate validTo) {}
}
