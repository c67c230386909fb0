package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which clues somebody sees with their content. What one clue says of another is told to those who see both (F12). */
@Component
class CluesInSight {

    private final ReadModels readModels;
    private final SightFromTheLog sight;
    private final ClueFacets facets;

    CluesInSight(ReadModels readModels, SightFromTheLog sight, ClueFacets facets) {
        this.readModels = readModels;
        this.sight = sight;
        this.facets = facets;
    }

    /** The clue as of its last event, if the caller sees it whole. */
    Optional<ClueDetails> inTheLog(Caller caller, String clueId) {
        return sight.find(ClueDetails.class, clueId).filter(clue -> isWhole(caller, clue));
    }

    /** Those of the clues that the caller sees whole. */
    Set<String> among(Caller caller, Collection<String> clueIds) {
        return readModels.findAll(ClueDetails.class, clueIds).values().stream()
                .filter(clue -> isWhole(caller, clue))
                .map(ClueDetails::clueId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWhole(Caller caller, ClueDetails clue) {
        return sight.of(caller, facets.of(clue)) == Sight.FULL;
    }
}
