package io.bihuan.supervision.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.SponsorAssigned;
import io.bihuan.supervision.events.SponsorReleased;
import java.time.Instant;
import java.util.List;
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
        if (event instanceof SponsorAssigned e) {
            return sponsored(e.caseId(), List.of(e.sponsor()), e.assignedAt());
        }
        if (event instanceof SponsorReleased e) {
            return sponsored(e.caseId(), List.of(), e.releasedAt());
        }
        return Optional.empty();
    }

    private static Optional<Published> sponsored(String caseId, List<String> sponsors, Instant changedAt) {
        return Optional.of(
                new Published(PREFIX + "CaseSponsored.v1", new CaseSponsoredV1(caseId, sponsors, changedAt)));
    }
}
