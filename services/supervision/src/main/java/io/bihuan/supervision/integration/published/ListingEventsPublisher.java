package io.bihuan.supervision.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.ListingEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What listings tell other services. */
@Component
class ListingEventsPublisher implements PublishedEvents<ListingEvent> {

    private static final String PREFIX = "io.bihuan.supervision.";

    @Override
    public Class<ListingEvent> eventType() {
        return ListingEvent.class;
    }

    @Override
    public Optional<Published> translate(ListingEvent event, EventInfo info) {
        if (event instanceof CaseListed e) {
            return Optional.of(new Published(
                    PREFIX + "CaseListed.v1",
                    new CaseListedV1(e.caseId(), e.listingUnit(), e.level(), e.dueOn(), e.listedAt())));
        }
        if (event instanceof CaseDelisted e) {
            return Optional.of(new Published(
                    PREFIX + "CaseDelisted.v1",
                    new CaseDelistedV1(e.caseId(), e.listingUnit(), e.level(), e.delistedAt())));
        }
        return Optional.empty();
    }
}
