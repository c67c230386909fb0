package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.clarifications.ClarificationDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link ClarificationDetails}: whoever must keep out of the clue learns nothing of a clearing. */
@Component
class ClarificationDetailsGuard implements Guard<ClarificationDetails> {

    private final FacetsOfTheClue clues;

    ClarificationDetailsGuard(FacetsOfTheClue clues) {
        this.clues = clues;
    }

    @Override
    public Class<ClarificationDetails> documentType() {
        return ClarificationDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClarificationDetails> documents) {
        return clues.behind(documents, ClarificationDetails::clueId);
    }

    @Override
    public ClarificationDetails reduced(ClarificationDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }
}
