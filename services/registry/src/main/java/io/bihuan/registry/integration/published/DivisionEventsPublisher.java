package io.bihuan.registry.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.DivisionEvent;
import io.bihuan.registry.model.DivisionPeriods;
import io.bihuan.registry.model.StateOfRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What division events tell other services: the whole state after each of them. */
@Component
class DivisionEventsPublisher implements PublishedEvents<DivisionEvent> {

    private final StateOfRecord record;

    DivisionEventsPublisher(StateOfRecord record) {
        this.record = record;
    }

    @Override
    public Class<DivisionEvent> eventType() {
        return DivisionEvent.class;
    }

    @Override
    public Optional<Published> translate(DivisionEvent event, EventInfo info) {
        DivisionPeriods division = record.division(event.code(), info.position());
        return Optional.of(new Published(
                "io.bihuan.registry.DivisionChanged.v1", DivisionChangedV1.of(division, info.occurredAt())));
    }
}
