package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import org.springframework.stereotype.Component;

/**
 * For whoever need not know of a case, it does not exist: for those who must keep out of it, for those whose matter it is
 * not, and as long as not all who must keep out are known here, for everybody.
 */
@Component
class BlindToCases implements Blindness {

    private final SightFromTheLog sight;
    private final CaseFacets facets;
    private final ConflictLog conflicts;

    BlindToCases(SightFromTheLog sight, CaseFacets facets, ConflictLog conflicts) {
        this.sight = sight;
        this.facets = facets;
        this.conflicts = conflicts;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return sight.hides(CaseDetails.class, aggregateId, caller, it -> facets.of(it, conflicts.of(it.clueId())));
    }
}
