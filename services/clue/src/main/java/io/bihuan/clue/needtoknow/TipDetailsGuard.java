package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards tips: whoever must keep out of the clue must keep out of what it is made of. */
@Component
class TipDetailsGuard implements Guard<TipDetails> {

    private final ReadModels readModels;
    private final ClueFacets facets;

    TipDetailsGuard(ReadModels readModels, ClueFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    @Override
    public Class<TipDetails> documentType() {
        return TipDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<TipDetails> tips) {
        Map<String, ClueDetails> clues = readModels.findAll(
                ClueDetails.class,
                tips.stream().map(TipDetails::clueId).filter(Objects::nonNull).toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (TipDetails tip : tips) {
            ClueDetails clue = tip.clueId() == null ? null : clues.get(tip.clueId());
            boolean untold = tip.clueId() != null && clue == null;
            all.add(
                    untold
                            ? null
                            : facets.ofTip(
                                    tip.divisionCode(),
                                    relatives(tip).and(clue == null ? ConflictSet.NONE : ClueFacets.conflicts(clue)),
                                    clue));
        }
        return all;
    }

    /** B3: relatives in office keep out, of a tip that is no clue yet as well. */
    static ConflictSet relatives(TipDetails tip) {
        return new ConflictSet(Set.of(), Set.of(), Set.copyOf(tip.keptOut()));
    }

    @Override
    public TipDetails whole(TipDetails tip) {
        return tip.withoutKeptOut();
    }

    @Override
    public Set<String> guardsOnly() {
        return Set.of("officers");
    }

    @Override
    public TipDetails reduced(TipDetails tip, Sight sight) {
        return tip.withoutContent();
    }
}
