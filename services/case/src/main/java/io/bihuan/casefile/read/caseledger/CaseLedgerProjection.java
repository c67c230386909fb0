package io.bihuan.casefile.read.caseledger;

import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code case-ledger}. */
@Component
class CaseLedgerProjection implements ReadModel<CaseLedgerEntry, CaseEvent> {

    @Override
    public String name() {
        return "case-ledger";
    }

    @Override
    public Class<CaseEvent> eventType() {
        return CaseEvent.class;
    }

    @Override
    public Class<CaseLedgerEntry> documentType() {
        return CaseLedgerEntry.class;
    }

    @Override
    public CaseLedgerEntry evolve(String key, @Nullable CaseLedgerEntry before, CaseEvent event, EventInfo info) {
        return CaseLedgerEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("stage"), List.of("handlingUnit"), List.of("caseNo"));
    }
}
