package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.leaks.LeakDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards {@link LeakDetails} (S3): for who looks into it and the discipline organ beside them, for a stated purpose. The unit it may have
 * come from, all below it, and whoever must keep out of the clue never learn of it.
 */
@Component
class LeakDetailsGuard implements Guard<LeakDetails> {

    private final Matters matters;
    private final ClueFacets facets;

    LeakDetailsGuard(Matters matters, ClueFacets facets) {
        this.matters = matters;
        this.facets = facets;
    }

    @Override
    public Class<LeakDetails> documentType() {
        return LeakDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<LeakDetails> documents) {
        List<@Nullable Protected> all = new ArrayList<>();
        documents.forEach(leak -> all.add(of(leak, Sensitivity.S3, matters.conflictsAround(leak.leakId()), facets)));
        return all;
    }

    @Override
    public LeakDetails reduced(LeakDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }

    /** For commands: who may know of it at all; those in conflict are kept out before, and nobody is asked for a purpose. */
    static Protected beforeAskingWhy(LeakDetails leak, ClueFacets facets) {
        return of(leak, Sensitivity.S2, ConflictSet.NONE, facets);
    }

    /** An anti-crime office that looks into it sees it as desks see things, by its area; where another unit does, no desk sees it. */
    private static Protected of(LeakDetails leak, Sensitivity sensitivity, ConflictSet conflicts, ClueFacets facets) {
        Set<String> handlers = Stream.concat(Stream.of(leak.handlingUnit()), Stream.ofNullable(leak.disciplineUnit()))
                .collect(Collectors.toUnmodifiableSet());
        return new Protected(
                sensitivity,
                Line.CRIME,
                facets.areaOfTheDesk(leak.handlingUnit()),
                handlers,
                handlers,
                Set.of(),
                Set.of(),
                conflicts);
    }
}
