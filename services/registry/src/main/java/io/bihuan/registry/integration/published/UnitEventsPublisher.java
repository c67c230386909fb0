package io.bihuan.registry.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.UnitEvent;
import io.bihuan.registry.model.StateOfRecord;
import io.bihuan.registry.model.UnitPeriods;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What unit events tell other services: the whole state after each of them. */
@Component
class UnitEventsPublisher implements PublishedEvents<UnitEvent> {

    private final StateOfRecord record;

    UnitEventsPublisher(StateOfRecord record) {
        this.record = record;
    }

    @Override
    public Class<UnitEvent> eventType() {
        return UnitEvent.class;
    }

    @Override
    public Optional<Published> translate(UnitEvent event, EventInfo info) {
        UnitPeriods unit = record.unit(event.unitId(), info.position());
        return Optional.of(
                new Published("io.bihuan.registry.UnitChanged.v1", UnitChangedV1.of(unit, info.occurredAt())));
    }
}
