package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.caseledger.CaseLedgerEntry;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards lines of the ledger by the cases they stand for; a line whose case has not been read yet is not shown. */
@Component
class CaseLedgerGuard implements Guard<CaseLedgerEntry> {

    private final ReadModels readModels;
    private final CaseFacets facets;

    CaseLedgerGuard(ReadModels readModels, CaseFacets facets) {
        this.readModels = readModels;
        this.facets = facets;
    }

    @Override
    public Class<CaseLedgerEntry> documentType() {
        return CaseLedgerEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<CaseLedgerEntry> lines) {
        List<String> ids = lines.stream().map(CaseLedgerEntry::caseId).toList();
        Map<String, CaseDetails> found = readModels.findAll(CaseDetails.class, ids);
        List<CaseDetails> cases =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        List<@Nullable Protected> theirs = facets.of(cases);
        Map<String, @Nullable Protected> byCase = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            byCase.put(cases.get(i).caseId(), theirs.get(i));
        }
        return ids.stream().<@Nullable Protected>map(byCase::get).toList();
    }

    @Override
    public CaseLedgerEntry reduced(CaseLedgerEntry line, Sight sight) {
        return sight == Sight.STATUS_ONLY ? line.statusOnly() : line.metadataOnly();
    }
}
