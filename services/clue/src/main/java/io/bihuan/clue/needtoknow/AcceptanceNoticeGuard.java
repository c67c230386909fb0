package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.acceptancenotices.AcceptanceNoticeDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link AcceptanceNoticeDetails}: whoever must keep out of the clue learns nothing of what its reporter was told. */
@Component
class AcceptanceNoticeGuard implements Guard<AcceptanceNoticeDetails> {

    private final FacetsOfTheClue clues;

    AcceptanceNoticeGuard(FacetsOfTheClue clues) {
        this.clues = clues;
    }

    @Override
    public Class<AcceptanceNoticeDetails> documentType() {
        return AcceptanceNoticeDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<AcceptanceNoticeDetails> documents) {
        return clues.behind(documents, AcceptanceNoticeDetails::clueId);
    }

    @Override
    public AcceptanceNoticeDetails reduced(AcceptanceNoticeDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.withoutContent() : document.metadataOnly();
    }
}
