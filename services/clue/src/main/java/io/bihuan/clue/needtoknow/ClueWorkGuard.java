package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.worklists.ClueWork;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards what work lists are made of by the clues themselves; until a clue's own document has come as far, nobody sees it there. */
@Component
class ClueWorkGuard implements Guard<ClueWork> {

    private final ReadModels readModels;
    private final ClueFacets facets;

    ClueWorkGuard(ReadModels readModels, ClueFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    @Override
    public Class<ClueWork> documentType() {
        return ClueWork.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClueWork> documents) {
        Map<String, ClueDetails> clues = readModels.findAll(
                ClueDetails.class, documents.stream().map(ClueWork::clueId).toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (ClueWork work : documents) {
            ClueDetails clue = clues.get(work.clueId());
            all.add(clue == null || clue.version() < work.version() ? null : facets.of(clue));
        }
        return all;
    }

    @Override
    public ClueWork whole(ClueWork work) {
        return work.whole();
    }

    @Override
    public ClueWork reduced(ClueWork work, Sight sight) {
        return sight == Sight.STATUS_ONLY ? work.statusOnly() : work.metadataOnly();
    }
}
