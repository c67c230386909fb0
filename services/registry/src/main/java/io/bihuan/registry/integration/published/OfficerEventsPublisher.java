package io.bihuan.registry.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.model.StateOfRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What officer events tell other services: the whole state after each of them. */
@Component
class OfficerEventsPublisher implements PublishedEvents<OfficerEvent> {

    private final StateOfRecord record;

    OfficerEventsPublisher(StateOfRecord record) {
        this.record = record;
    }

    @Override
    public Class<OfficerEvent> eventType() {
        return OfficerEvent.class;
    }

    @Override
    public Optional<Published> translate(OfficerEvent event, EventInfo info) {
        String officer = event.officerId();
        return Optional.of(new Published(
                "io.bihuan.registry.OfficerPostsChanged.v1",
                OfficerPostsChangedV1.of(
                        officer,
                        record.suspended(officer, info.position()),
                        record.posts(officer, info.position()),
                        info.occurredAt())));
    }
}
