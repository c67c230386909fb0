package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.reporter.VisibleTips;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.security.Callers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With a reporter speaks who may read what the reporter told: the desk in whose area the tip lies. */
@Component
class TipsSeenInFull implements VisibleTips {

    private final Matters matters;
    private final SightFromTheLog sight;
    private final ClueFacets facets;

    TipsSeenInFull(Matters matters, SightFromTheLog sight, ClueFacets facets) {
        this.matters = matters;
        this.sight = sight;
        this.facets = facets;
    }

    @Override
    public boolean isSeen(String tipId) {
        return CurrentActor.caller()
                .or(Callers::find)
                .flatMap(caller -> sight.find(TipDetails.class, tipId)
                        .map(tip -> facets.ofTip(tip.divisionCode(), matters.conflictsAround(tipId), clueOf(tip)))
                        .filter(tip -> sight.of(caller, tip) == Sight.FULL))
                .isPresent();
    }

    private @Nullable ClueDetails clueOf(TipDetails tip) {
        return Optional.ofNullable(tip.clueId())
                .flatMap(clue -> sight.find(ClueDetails.class, clue))
                .orElse(null);
    }
}
