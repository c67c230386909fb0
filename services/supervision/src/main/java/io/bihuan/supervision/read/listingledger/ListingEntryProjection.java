package io.bihuan.supervision.read.listingledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.ListingEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code listing-ledger}. */
@Component
class ListingEntryProjection implements ReadModel<ListingEntry, ListingEvent> {

    @Override
    public String name() {
        return "listing-ledger";
    }

    @Override
    public Class<ListingEvent> eventType() {
        return ListingEvent.class;
    }

    @Override
    public Class<ListingEntry> documentType() {
        return ListingEntry.class;
    }

    @Override
    public ListingEntry evolve(String key, @Nullable ListingEntry before, ListingEvent event, EventInfo info) {
        return ListingEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("status"), List.of("listingUnit"));
    }
}
