package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueflow.ClueFlow;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.access.Tie;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.TieKeys;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Among;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards what is counted by the clues themselves: whoever does not see a clue whole does not count it either. */
@Component
class ClueFlowGuard implements Guard<ClueFlow> {

    private final ReadModels readModels;
    private final ClueFacets facets;
    private final Places places;

    ClueFlowGuard(ReadModels readModels, ClueFacets facets, Places places) {
        this.readModels = readModels;
        this.facets = facets;
        this.places = places;
    }

    @Override
    public Class<ClueFlow> documentType() {
        return ClueFlow.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClueFlow> flows) {
        Map<String, ClueDetails> clues = readModels.findAll(
                ClueDetails.class, flows.stream().map(ClueFlow::clueId).toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (ClueFlow flow : flows) {
            ClueDetails clue = clues.get(flow.clueId());
            all.add(clue == null || clue.version() < flow.version() ? null : facets.of(clue));
        }
        return all;
    }

    @Override
    public Optional<Among> among(Caller caller, Set<Tie> ties) {
        return TieKeys.among("ties", caller, ties, places);
    }

    @Override
    public ClueFlow reduced(ClueFlow flow, Sight sight) {
        return flow.nothingToCount();
    }
}
