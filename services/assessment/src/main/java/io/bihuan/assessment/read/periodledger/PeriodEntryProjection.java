package io.bihuan.assessment.read.periodledger;

import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code period-ledger}. */
@Component
class PeriodEntryProjection implements ReadModel<PeriodEntry, PeriodEvent> {

    @Override
    public String name() {
        return "period-ledger";
    }

    @Override
    public Class<PeriodEvent> eventType() {
        return PeriodEvent.class;
    }

    @Override
    public Class<PeriodEntry> documentType() {
        return PeriodEntry.class;
    }

    @Override
    public PeriodEntry evolve(String key, @Nullable PeriodEntry before, PeriodEvent event, EventInfo info) {
        return PeriodEntry.evolve(before, event, info);
    }
}
