package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.acceptancenotices.AcceptanceNoticeDetails;
import io.bihuan.clue.read.clarifications.ClarificationDetails;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.responsibility.ResponsibilityEntry;
import io.bihuan.clue.read.reviews.ReviewDetails;
import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards {@link ResponsibilityEntry}: an act is seen as far as the matter it was done in. It says nothing of what a clue says, so whoever sees
 * where the clue stands reads what was answered and found; whoever only sees that there is one reads who acted. Who decided about a
 * reporter's identity is for auditors alone.
 */
@Component
class ResponsibilityEntryGuard implements Guard<ResponsibilityEntry> {

    private final ReadModels readModels;
    private final ClueFacets facets;
    private final Matters matters;

    ResponsibilityEntryGuard(ReadModels readModels, ClueFacets facets, Matters matters) {
        this.readModels = readModels;
        this.facets = facets;
        this.matters = matters;
    }

    @Override
    public Class<ResponsibilityEntry> documentType() {
        return ResponsibilityEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ResponsibilityEntry> documents) {
        Map<String, Optional<Protected>> known = new HashMap<>();
        return documents.stream()
                .<@Nullable Protected>map(entry -> known.computeIfAbsent(entry.matterId(), id -> behind(entry))
                        .orElse(null))
                .toList();
    }

    private Optional<Protected> behind(ResponsibilityEntry entry) {
        String matterId = entry.matterId();
        if (entry.isAboutAReporter()) {
            return Optional.of(forAuditors(matterId));
        }
        return clue(matterId)
                .or(() -> readModels.find(ReviewDetails.class, matterId).flatMap(review -> clue(review.clueId())))
                .or(() -> readModels
                        .find(ClarificationDetails.class, matterId)
                        .flatMap(clearing -> clue(clearing.clueId())))
                .or(() -> readModels
                        .find(AcceptanceNoticeDetails.class, matterId)
                        .flatMap(notice -> clue(notice.clueId())))
                .or(() -> readModels.find(RewardDetails.class, matterId).flatMap(reward -> clue(reward.clueId())))
                .or(() -> readModels
                        .find(TipDetails.class, matterId)
                        .map(tip -> facets.ofTip(tip.divisionCode(), matters.conflictsAround(matterId))));
    }

    /** In nobody's area and with no unit, it is granted to whoever sees that things exist. */
    private Protected forAuditors(String requestId) {
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                matters.conflictsAround(requestId));
    }

    private Optional<Protected> clue(String clueId) {
        return readModels.find(ClueDetails.class, clueId).map(facets::of);
    }

    @Override
    public ResponsibilityEntry reduced(ResponsibilityEntry document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document : document.withoutText();
    }
}
