package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.worklists.Countable;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A count must not tell those who keep out of a clue that there is one. */
@Component
class CluesThatMayBeCounted implements Countable {

    private final ReadModels readModels;
    private final ClueFacets facets;

    CluesThatMayBeCounted(ReadModels readModels, ClueFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    @Override
    public Set<String> among(Collection<String> clueIds) {
        return readModels.findAll(ClueDetails.class, clueIds).values().stream()
                .filter(this::isOpenToAll)
                .map(ClueDetails::clueId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpenToAll(ClueDetails clue) {
        Protected it = facets.of(clue);
        return it.line() == Line.CRIME && it.conflict().equals(ConflictSet.NONE);
    }
}
