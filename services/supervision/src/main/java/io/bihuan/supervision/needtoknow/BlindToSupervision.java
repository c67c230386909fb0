package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Protected;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import io.bihuan.supervision.read.listingledger.ListingEntry;
import io.bihuan.supervision.read.urgeledger.UrgeEntry;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * For whoever need not know of a listing, a notice or a record of interference, there is none: for those who must keep out of the clue it comes of, for
 * those whose matter it is not, and as long as not all who must keep out are known here, for everybody.
 */
@Component
class BlindToSupervision implements Blindness {

    private final SightFromTheLog sight;
    private final SupervisedMatters matters;
    private final ConflictLog conflicts;

    BlindToSupervision(SightFromTheLog sight, SupervisedMatters matters, ConflictLog conflicts) {
        this.sight = sight;
        this.matters = matters;
        this.conflicts = conflicts;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return sight.hides(ListingEntry.class, aggregateId, caller, it -> facets(matters.of(it)))
                || sight.hides(UrgeEntry.class, aggregateId, caller, it -> facets(matters.of(it)))
                || sight.hides(InterferenceEntry.class, aggregateId, caller, this::interference);
    }

    private Optional<Protected> interference(InterferenceEntry it) {
        return Optional.of(InterferenceFacets.of(
                it, conflicts.of(InterferenceFacets.clueBehind(it.matterId())).conflicts()));
    }

    private Optional<Protected> facets(SupervisedMatters.Matter it) {
        return matters.facets(it, conflicts.of(Objects.requireNonNull(it.clueId())));
    }
}
