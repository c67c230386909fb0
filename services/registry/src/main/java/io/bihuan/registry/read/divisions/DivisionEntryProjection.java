package io.bihuan.registry.read.divisions;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.registry.events.DivisionEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code divisions}. */
@Component
class DivisionEntryProjection implements ReadModel<DivisionEntry, DivisionEvent> {

    @Override
    public String name() {
        return "divisions";
    }

    @Override
    public Class<DivisionEvent> eventType() {
        return DivisionEvent.class;
    }

    @Override
    public Class<DivisionEntry> documentType() {
        return DivisionEntry.class;
    }

    @Override
    public DivisionEntry evolve(String key, @Nullable DivisionEntry before, DivisionEvent event, EventInfo info) {
        return DivisionEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("parent"), List.of("level"));
    }
}
