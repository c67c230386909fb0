package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.reviews.ReviewDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link ReviewDetails}: whoever must keep out of the clue must not learn that it is read again. */
@Component
class ReviewDetailsGuard implements Guard<ReviewDetails> {

    private final FacetsOfTheClue clues;

    ReviewDetailsGuard(FacetsOfTheClue clues) {
        this.clues = clues;
    }

    @Override
    public Class<ReviewDetails> documentType() {
        return ReviewDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ReviewDetails> documents) {
        return clues.behind(documents, ReviewDetails::clueId);
    }

    @Override
    public ReviewDetails reduced(ReviewDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }
}
