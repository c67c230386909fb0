package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link RewardDetails}: whoever must keep out of the clue learns nothing of its reward. */
@Component
class RewardDetailsGuard implements Guard<RewardDetails> {

    private final FacetsOfTheClue clues;

    RewardDetailsGuard(FacetsOfTheClue clues) {
        this.clues = clues;
    }

    @Override
    public Class<RewardDetails> documentType() {
        return RewardDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<RewardDetails> documents) {
        return clues.behind(documents, RewardDetails::clueId);
    }

    @Override
    public RewardDetails reduced(RewardDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }
}
