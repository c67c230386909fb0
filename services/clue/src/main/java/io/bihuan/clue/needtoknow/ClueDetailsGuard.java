package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.Custody;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueMerger;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.security.Callers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link ClueDetails}. */
@Component
class ClueDetailsGuard implements Guard<ClueDetails> {

    private final ClueFacets facets;
    private final CluesInSight clues;

    ClueDetailsGuard(ClueFacets facets, CluesInSight clues) {
        this.facets = facets;
        this.clues = clues;
    }

    @Override
    public Class<ClueDetails> documentType() {
        return ClueDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClueDetails> documents) {
        return documents.stream().<@Nullable Protected>map(facets::of).toList();
    }

    /** Of other clues it names those that whoever asks sees whole as well (F12). */
    @Override
    public ClueDetails whole(ClueDetails clue) {
        ClueMerger merger = clue.merger();
        if (merger == null) {
            return clue;
        }
        Set<String> seen = CurrentActor.caller()
                .or(Callers::find)
                .map(caller -> clues.among(caller, merger.others()))
                .orElse(Set.of());
        return clue.with(merger.among(seen));
    }

    @Override
    public ClueDetails reduced(ClueDetails clue, Sight sight) {
        if (sight == Sight.STATUS_ONLY && isAsked(clue)) {
            return clue.preview();
        }
        return sight == Sight.STATUS_ONLY ? clue.statusOnly() : clue.metadataOnly();
    }

    /** Whether the unit of the caller was asked to take it and has not answered. */
    private static boolean isAsked(ClueDetails clue) {
        Custody custody = clue.custodyNow();
        return custody.onItsWayOut()
                && Callers.find()
                        .filter(caller -> caller.unit().equals(custody.open().to()))
                        .isPresent();
    }
}
