package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.supervision.read.listingledger.ListingEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link ListingEntry}. */
@Component
class ListingGuard implements Guard<ListingEntry> {

    private final SupervisedMatters matters;

    ListingGuard(SupervisedMatters matters) {
        this.matters = matters;
    }

    @Override
    public Class<ListingEntry> documentType() {
        return ListingEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ListingEntry> documents) {
        return matters.facets(documents.stream().map(matters::of).toList());
    }

    @Override
    public ListingEntry whole(ListingEntry it) {
        return it.whole();
    }

    @Override
    public Set<String> guardsOnly() {
        return Set.of("conflictRevision");
    }

    @Override
    public ListingEntry reduced(ListingEntry it, Sight sight) {
        return sight == Sight.STATUS_ONLY ? it.statusOnly() : it.metadataOnly();
    }
}
