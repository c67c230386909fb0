package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What comes after a conclusion is seen as far as the clue is. As long as the clue's own document has not come, nobody can say
 * yet who must not see it, and so nobody does.
 */
@Component
class FacetsOfTheClue {

    private final ReadModels readModels;
    private final ClueFacets facets;

    FacetsOfTheClue(ReadModels readModels, ClueFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    <D> List<@Nullable Protected> behind(List<D> documents, Function<D, String> clueId) {
        Map<String, ClueDetails> clues = readModels.findAll(
                ClueDetails.class, documents.stream().map(clueId).distinct().toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (D document : documents) {
            ClueDetails clue = clues.get(clueId.apply(document));
            all.add(clue == null ? null : facets.of(clue));
        }
        return all;
    }
}
