package io.bihuan.assessment.integration.published;

import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.assessment.events.SnapshotFrozen;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What assessment tells other services: that numbers are frozen, never the numbers of a unit. */
@Component
class PeriodEventsPublisher implements PublishedEvents<PeriodEvent> {

    @Override
    public Class<PeriodEvent> eventType() {
        return PeriodEvent.class;
    }

    @Override
    public Optional<Published> translate(PeriodEvent event, EventInfo info) {
        if (event instanceof SnapshotFrozen e) {
            return Optional.of(new Published(
                    "io.bihuan.assessment.SnapshotFrozen.v1",
                    new SnapshotFrozenV1(e.periodId(), e.cutoff(), e.position(), e.frozenAt())));
        }
        return Optional.empty();
    }
}
