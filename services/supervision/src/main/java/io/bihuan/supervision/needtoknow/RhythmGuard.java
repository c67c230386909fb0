package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.security.Callers;
import io.bihuan.supervision.read.rhythmledger.RhythmEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link RhythmEntry}: numbers of a unit, for itself and the desks in whose area it lies; who took part, for itself. */
@Component
class RhythmGuard implements Guard<RhythmEntry> {

    private final Places places;

    RhythmGuard(Places places) {
        this.places = places;
    }

    @Override
    public Class<RhythmEntry> documentType() {
        return RhythmEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<RhythmEntry> documents) {
        return documents.stream().<@Nullable Protected>map(this::facets).toList();
    }

    private Protected facets(RhythmEntry it) {
        Set<String> unit = Set.of(it.unit());
        return new Protected(
                Sensitivity.S1,
                Line.CRIME,
                places.areaOf(it.unit()),
                unit,
                places.lines(unit),
                Set.of(),
                Set.of(),
                ConflictSet.NONE);
    }

    @Override
    public RhythmEntry whole(RhythmEntry it) {
        boolean own =
                Callers.find().filter(caller -> caller.unit().equals(it.unit())).isPresent();
        return own ? it : it.withoutNames();
    }

    @Override
    public RhythmEntry reduced(RhythmEntry it, Sight sight) {
        return it.statusOnly();
    }
}
