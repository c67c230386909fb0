package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link InterferenceEntry}. */
@Component
class InterferenceGuard implements Guard<InterferenceEntry> {

    private final ConflictLog conflicts;

    InterferenceGuard(ConflictLog conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Class<InterferenceEntry> documentType() {
        return InterferenceEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<InterferenceEntry> documents) {
        return documents.stream().<@Nullable Protected>map(this::facets).toList();
    }

    private Protected facets(InterferenceEntry it) {
        return InterferenceFacets.of(
                it, conflicts.of(InterferenceFacets.clueBehind(it.matterId())).conflicts());
    }

    /** Never asked: whoever sees a record sees it whole. */
    @Override
    public InterferenceEntry reduced(InterferenceEntry it, Sight sight) {
        return it.bare();
    }
}
