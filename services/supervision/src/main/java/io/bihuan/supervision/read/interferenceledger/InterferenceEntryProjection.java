package io.bihuan.supervision.read.interferenceledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.InterferenceEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code interference-ledger}. */
@Component
class InterferenceEntryProjection implements ReadModel<InterferenceEntry, InterferenceEvent> {

    @Override
    public String name() {
        return "interference-ledger";
    }

    @Override
    public Class<InterferenceEvent> eventType() {
        return InterferenceEvent.class;
    }

    @Override
    public Class<InterferenceEntry> documentType() {
        return InterferenceEntry.class;
    }

    @Override
    public InterferenceEntry evolve(
            String key, @Nullable InterferenceEntry before, InterferenceEvent event, EventInfo info) {
        return InterferenceEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("status"), List.of("receiver"));
    }
}
