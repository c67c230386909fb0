package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link CaseDetails}. */
@Component
class CaseDetailsGuard implements Guard<CaseDetails> {

    private final CaseFacets facets;

    CaseDetailsGuard(CaseFacets facets) {
        this.facets = facets;
    }

    @Override
    public Class<CaseDetails> documentType() {
        return CaseDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<CaseDetails> cases) {
        return facets.of(cases);
    }

    @Override
    public CaseDetails whole(CaseDetails it) {
        return it.whole();
    }

    @Override
    public Set<String> guardsOnly() {
        return Set.of("conflictRevision");
    }

    @Override
    public CaseDetails reduced(CaseDetails it, Sight sight) {
        return sight == Sight.STATUS_ONLY ? it.statusOnly() : it.metadataOnly();
    }
}
