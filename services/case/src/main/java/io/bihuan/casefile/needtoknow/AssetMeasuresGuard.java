package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link AssetMeasuresDetails} (S3) by the clue's case, or by who verifies the clue before there is one. */
@Component
class AssetMeasuresGuard implements Guard<AssetMeasuresDetails> {

    private final ReadModels readModels;
    private final AssetFacets facets;

    AssetMeasuresGuard(ReadModels readModels, AssetFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    @Override
    public Class<AssetMeasuresDetails> documentType() {
        return AssetMeasuresDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<AssetMeasuresDetails> documents) {
        List<@Nullable Protected> all = new ArrayList<>();
        for (AssetMeasuresDetails it : documents) {
            String key = NotedConflicts.keyOf(it.clueId());
            KnownConflicts known =
                    NotedConflicts.about(it.clueId(), readModels.findAll(NotedConflicts.class, List.of(key)));
            all.add(facets.of(it, readModels.find(CaseDetails.class, "case-" + it.clueId()), known, Sensitivity.S3)
                    .orElse(null));
        }
        return all;
    }

    @Override
    public AssetMeasuresDetails reduced(AssetMeasuresDetails it, Sight sight) {
        return it.metadataOnly();
    }
}
