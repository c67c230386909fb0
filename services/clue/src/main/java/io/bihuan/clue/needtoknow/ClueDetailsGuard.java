package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link ClueDetails}. */
@Component
class ClueDetailsGuard implements Guard<ClueDetails> {

    private final ClueFacets facets;

    ClueDetailsGuard(ClueFacets facets) {
        this.facets = facets;
    }

    @Override
    public Class<ClueDetails> documentType() {
        return ClueDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClueDetails> documents) {
        return documents.stream().<@Nullable Protected>map(facets::of).toList();
    }

    @Override
    public ClueDetails reduced(ClueDetails clue, Sight sight) {
        return sight == Sight.STATUS_ONLY ? clue.statusOnly() : clue.metadataOnly();
    }
}
