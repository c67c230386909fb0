package io.bihuan.casefile.read.casedetails;

import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code case-details}. */
@Component
class CaseDetailsProjection implements ReadModel<CaseDetails, CaseEvent> {

    @Override
    public String name() {
        return "case-details";
    }

    @Override
    public Class<CaseEvent> eventType() {
        return CaseEvent.class;
    }

    @Override
    public Class<CaseDetails> documentType() {
        return CaseDetails.class;
    }

    @Override
    public CaseDetails evolve(String key, @Nullable CaseDetails before, CaseEvent event, EventInfo info) {
        return CaseDetails.evolve(before, event, info);
    }
}
