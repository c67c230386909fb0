package io.bihuan.supervision.read.urgeledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.UrgeEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code urge-ledger}. */
@Component
class UrgeEntryProjection implements ReadModel<UrgeEntry, UrgeEvent> {

    @Override
    public String name() {
        return "urge-ledger";
    }

    @Override
    public Class<UrgeEvent> eventType() {
        return UrgeEvent.class;
    }

    @Override
    public Class<UrgeEntry> documentType() {
        return UrgeEntry.class;
    }

    @Override
    public UrgeEntry evolve(String key, @Nullable UrgeEntry before, UrgeEvent event, EventInfo info) {
        return UrgeEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("status"), List.of("unit"), List.of("clueId"));
    }
}
