package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.supervision.read.interferencequarters.InterferenceQuarterEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards {@link InterferenceQuarterEntry}: numbers for the unit that reported, numbers without small ones for the discipline organ above, and for auditors whether
 * there is a report at all.
 */
@Component
class InterferenceQuarterGuard implements Guard<InterferenceQuarterEntry> {

    private final Places places;

    InterferenceQuarterGuard(Places places) {
        this.places = places;
    }

    @Override
    public Class<InterferenceQuarterEntry> documentType() {
        return InterferenceQuarterEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<InterferenceQuarterEntry> documents) {
        return documents.stream().<@Nullable Protected>map(this::facets).toList();
    }

    private Protected facets(InterferenceQuarterEntry it) {
        return new Protected(
                Sensitivity.S1,
                Line.CRIME,
                places.areaOf(it.unit()),
                Set.of(it.unit()),
                Set.of(),
                Set.of(),
                Set.of(),
                ConflictSet.NONE);
    }

    @Override
    public InterferenceQuarterEntry reduced(InterferenceQuarterEntry it, Sight sight) {
        return sight == Sight.STATUS_ONLY ? it.suppressed() : it.withoutFigures();
    }
}
