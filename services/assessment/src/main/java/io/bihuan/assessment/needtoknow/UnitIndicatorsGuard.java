package io.bihuan.assessment.needtoknow;

import io.bihuan.assessment.read.unitmonth.UnitIndicators;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards the numbers of a unit: they are its own, and of those who assess in its area. Clues with conflicts are not in them to
 * begin with.
 */
@Component
class UnitIndicatorsGuard implements Guard<UnitIndicators> {

    private final Places places;

    UnitIndicatorsGuard(Places places) {
        this.places = places;
    }

    @Override
    public Class<UnitIndicators> documentType() {
        return UnitIndicators.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<UnitIndicators> documents) {
        return documents.stream()
                .<@Nullable Protected>map(it -> new Protected(
                        Sensitivity.S1,
                        Line.CRIME,
                        places.areaOf(it.unit()),
                        Set.of(it.unit()),
                        places.lines(Set.of(it.unit())),
                        Set.of(),
                        Set.of(),
                        ConflictSet.NONE))
                .toList();
    }

    @Override
    public UnitIndicators reduced(UnitIndicators it, Sight sight) {
        return it.withoutNumbers();
    }
}
