package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.matter.TipsInSight;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Protected;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Behind the protection of a reporter stands the clue of the tip: whoever may not know of that one may not know of the tip, nor of what is
 * done for its reporter. On the crime line of a split clue the clue itself says what stands in the place of a tip (F09).
 */
@Component
class TipsOfReporters implements TipsInSight {

    private final Matters matters;
    private final SightFromTheLog sight;
    private final ClueFacets facets;

    TipsOfReporters(Matters matters, SightFromTheLog sight, ClueFacets facets) {
        this.matters = matters;
        this.sight = sight;
        this.facets = facets;
    }

    @Override
    public SeenTip of(String tipId) {
        boolean seen = CurrentActor.caller()
                .or(Callers::find)
                .filter(caller -> isSeen(caller, tipId))
                .isPresent();
        return Optional.of(tipId)
                .filter(id -> seen)
                .flatMap(this::division)
                .map(division -> new SeenTip(tipId, division, matters.conflictsAround(tipId)))
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }

    /** Whether there is such a tip and the caller may know of its clue, or of itself as long as it has none. */
    boolean isSeen(Caller caller, String tipId) {
        return behind(tipId).filter(it -> sight.permits(caller, it)).isPresent();
    }

    private Optional<Protected> behind(String tipId) {
        Optional<TipDetails> tip = sight.find(TipDetails.class, tipId);
        Optional<ClueDetails> clue =
                clue(tip.map(TipDetails::clueId).orElseGet(() -> tip.isPresent() ? "" : ClueId.ofTip(tipId)));
        return clue.map(facets::of)
                .or(() -> tip.map(it -> facets.ofTip(it.divisionCode(), matters.conflictsAround(tipId))));
    }

    private Optional<String> division(String tipId) {
        return sight.find(TipDetails.class, tipId)
                .map(TipDetails::divisionCode)
                .or(() -> clue(ClueId.ofTip(tipId)).map(clue -> clue.origin().divisionCode()));
    }

    private Optional<ClueDetails> clue(String clueId) {
        return clueId.isEmpty() ? Optional.empty() : sight.find(ClueDetails.class, clueId);
    }
}
