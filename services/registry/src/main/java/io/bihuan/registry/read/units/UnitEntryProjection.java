package io.bihuan.registry.read.units;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.registry.events.UnitEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code units}. */
@Component
class UnitEntryProjection implements ReadModel<UnitEntry, UnitEvent> {

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Class<UnitEvent> eventType() {
        return UnitEvent.class;
    }

    @Override
    public Class<UnitEntry> documentType() {
        return UnitEntry.class;
    }

    @Override
    public UnitEntry evolve(String key, @Nullable UnitEntry before, UnitEvent event, EventInfo info) {
        return UnitEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("agency"), List.of("divisionCode"));
    }
}
