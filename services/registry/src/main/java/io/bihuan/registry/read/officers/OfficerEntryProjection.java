package io.bihuan.registry.read.officers;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.registry.events.OfficerEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code officers}. */
@Component
class OfficerEntryProjection implements ReadModel<OfficerEntry, OfficerEvent> {

    @Override
    public String name() {
        return "officers";
    }

    @Override
    public Class<OfficerEvent> eventType() {
        return OfficerEvent.class;
    }

    @Override
    public Class<OfficerEntry> documentType() {
        return OfficerEntry.class;
    }

    @Override
    public OfficerEntry evolve(String key, @Nullable OfficerEntry before, OfficerEvent event, EventInfo info) {
        return OfficerEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("suspended"));
    }
}
