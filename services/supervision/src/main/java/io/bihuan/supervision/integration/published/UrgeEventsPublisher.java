package io.bihuan.supervision.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.UrgeAnswered;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.supervision.events.UrgeIssued;
import io.bihuan.supervision.events.UrgeOverdue;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What urge notices tell other services; the text of an answer stays inside. */
@Component
class UrgeEventsPublisher implements PublishedEvents<UrgeEvent> {

    private static final String PREFIX = "io.bihuan.supervision.";

    @Override
    public Class<UrgeEvent> eventType() {
        return UrgeEvent.class;
    }

    @Override
    public Optional<Published> translate(UrgeEvent event, EventInfo info) {
        if (event instanceof UrgeIssued e) {
            return Optional.of(new Published(
                    PREFIX + "UrgeIssued.v1",
                    new UrgeIssuedV1(e.urgeId(), e.clueId(), e.clock(), e.unit(), e.answerDueOn(), e.issuedAt())));
        }
        if (event instanceof UrgeAnswered e) {
            return Optional.of(new Published(
                    PREFIX + "UrgeAnswered.v1", new UrgeAnsweredV1(e.urgeId(), e.clueId(), e.unit(), e.answeredAt())));
        }
        if (event instanceof UrgeOverdue e) {
            return Optional.of(new Published(
                    PREFIX + "UrgeOverdue.v1",
                    new UrgeOverdueV1(e.urgeId(), e.clueId(), e.unit(), e.answerDueAt(), e.overdueAt())));
        }
        return Optional.empty();
    }
}
