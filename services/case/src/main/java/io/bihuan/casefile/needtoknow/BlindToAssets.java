package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import org.springframework.stereotype.Component;

/** For whoever must keep out of a clue, or need not know of it, there are no assets of it. */
@Component
class BlindToAssets implements Blindness {

    private final SightFromTheLog sight;
    private final AssetFacets facets;
    private final ConflictLog conflicts;

    BlindToAssets(SightFromTheLog sight, AssetFacets facets, ConflictLog conflicts) {
        this.sight = sight;
        this.facets = facets;
        this.conflicts = conflicts;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return sight.hides(
                AssetMeasuresDetails.class,
                aggregateId,
                caller,
                it -> facets.of(
                        it,
                        sight.find(CaseDetails.class, "case-" + it.clueId()),
                        conflicts.of(it.clueId()),
                        Sensitivity.S2));
    }
}
