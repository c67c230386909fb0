package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.supervision.read.urgeledger.UrgeEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link UrgeEntry}. */
@Component
class UrgeGuard implements Guard<UrgeEntry> {

    private final SupervisedMatters matters;

    UrgeGuard(SupervisedMatters matters) {
        this.matters = matters;
    }

    @Override
    public Class<UrgeEntry> documentType() {
        return UrgeEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<UrgeEntry> documents) {
        return matters.facets(documents.stream().map(matters::of).toList());
    }

    @Override
    public UrgeEntry whole(UrgeEntry it) {
        return it.whole();
    }

    @Override
    public Set<String> guardsOnly() {
        return Set.of("conflictRevision");
    }

    @Override
    public UrgeEntry reduced(UrgeEntry it, Sight sight) {
        return sight == Sight.STATUS_ONLY ? it.statusOnly() : it.metadataOnly();
    }
}
