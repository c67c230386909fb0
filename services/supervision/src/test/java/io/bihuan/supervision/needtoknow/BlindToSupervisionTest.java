package io.bihuan.supervision.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.supervision.SampleListing;
import io.bihuan.supervision.SampleUrge;
import io.bihuan.supervision.read.listingledger.Course;
import io.bihuan.supervision.read.listingledger.ListingEntry;
import io.bihuan.supervision.read.urgeledger.UrgeEntry;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that the county 990121 filed, and a notice to the same police. */
class BlindToSupervisionTest {

    private static final Caller COUNTY = caller("990121-GA");
    private static final Caller NEIGHBOUR = caller("990122-GA");
    private static final List<String> BOTH = List.of(SampleListing.ID, SampleUrge.ID);

    @Test
    void whose_matter_it_is_is_not_blind_and_whose_it_is_not_is() {
        BlindToSupervision blindness = knowing(0, KnownConflicts.NONE);

        assertThat(BOTH).noneMatch(id -> blindness.isBlind(COUNTY, id));
        assertThat(BOTH).allMatch(id -> blindness.isBlind(NEIGHBOUR, id));
    }

    @Test
    void who_must_keep_out_is_blind_to_the_listing_and_to_the_notice() {
        BlindToSupervision blindness = knowing(1, KnownConflicts.of(1, List.of("990121-GA"), List.of()));

        assertThat(BOTH).allMatch(id -> blindness.isBlind(COUNTY, id));
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_everybody_is() {
        KnownConflicts one = KnownConflicts.of(1, List.of("990122-GA"), List.of());

        assertThat(BOTH).allMatch(id -> knowing(2, one).isBlind(COUNTY, id));
        assertThat(BOTH).noneMatch(id -> knowing(1, one).isBlind(COUNTY, id));
    }

    @Test
    void what_was_never_there_is_unknown_by_itself() {
        assertThat(knowing(0, KnownConflicts.NONE).isBlind(NEIGHBOUR, "listing-that-never-was"))
                .isFalse();
    }

    private static BlindToSupervision knowing(int needed, KnownConflicts known) {
        ReadModels documents =
                new DocumentsAtHand(Map.of(SampleListing.ID, listing(needed), SampleUrge.ID, urge(needed)));
        Places places = new Places(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(SampleListing.NOW, ZoneOffset.UTC));
        return new BlindToSupervision(
                new SightFromTheLog(documents), new SupervisedMatters(places, documents), clueId -> known);
    }

    private static ListingEntry listing(int conflictRevision) {
        return new ListingEntry(
                SampleListing.ID,
                SampleListing.CASE,
                "AJ-1",
                "c-417",
                "990121-GA",
                "NOTED",
                null,
                null,
                null,
                false,
                null,
                Course.begunBy("990121-GA"),
                conflictRevision,
                0);
    }

    private static UrgeEntry urge(int conflictRevision) {
        return new UrgeEntry(
                SampleUrge.ID,
                "c-417",
                "XS-1",
                "RECEIPT",
                "990121-GA",
                "ISSUED",
                false,
                LocalDate.parse("2024-12-11"),
                SampleListing.NOW,
                null,
                conflictRevision,
                0);
    }

    private static Caller caller(String unit) {
        return new Caller("o-1", unit, "POLICE", Level.COUNTY, "990121", Set.of(Role.POLICE_CHIEF), Set.of(unit), "");
    }
}
