package io.bihuan.supervision.needtoknow;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.supervision.SampleListing;
import io.bihuan.supervision.read.listingledger.Course;
import io.bihuan.supervision.read.listingledger.ListingEntry;
import io.bihuan.supervision.read.notedconflicts.NotedConflicts;
import io.bihuan.supervision.read.rhythmledger.RhythmEntry;
import io.bihuan.supervision.read.urgeledger.UrgeEntry;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that the county police 990121-GA filed and the city listed, and a notice to the same police. */
class SupervisionGuardsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-11");

    @ParameterizedTest
    @CsvSource({
        // unit,      agency,        division, role,                   listing,       urge
        "990100-SHB,  SHB,           990100,   DESK_TRIAGER,           FULL,          FULL",
        "990200-SHB,  SHB,           990200,   DESK_HEAD,              NONE,          NONE",
        "990121-GA,   POLICE,        990121,   VERIFIER,               FULL,          FULL",
        "990122-GA,   POLICE,        990122,   VERIFIER,               NONE,          NONE",
        "990100-GA,   POLICE,        990100,   POLICE_CHIEF,           FULL,          FULL",
        "990100-JCY,  PROCURATORATE, 990100,   PROCURATOR,             FULL,          NONE",
        "990100-FY,   COURT,         990100,   JUDGE,                  NONE,          NONE",
        "990100-JW,   DISCIPLINE,    990100,   DISCIPLINE_OFFICER,     STATUS_ONLY,   STATUS_ONLY",
        "990100-ZFW,  ZFW,           990100,   ENFORCEMENT_SUPERVISOR, STATUS_ONLY,   STATUS_ONLY",
        "990000-SJ,   AUDIT,         990000,   AUDITOR,                METADATA_ONLY, METADATA_ONLY",
        "990100-ZF,   GOVERNMENT,    990100,   SPONSOR,                NONE,          NONE"
    })
    void who_sees_how_much_of_a_listing_and_of_a_notice(
            String unit, String agency, String division, Role role, Sight listing, Sight urge) {
        Caller caller = caller(unit, agency, division, role);

        assertThat(sight(caller, listings(Map.of()), listing(0))).isEqualTo(listing);
        assertThat(sight(caller, urges(Map.of()), urge(0))).isEqualTo(urge);
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_nobody_sees_them() {
        Caller desk = caller("990100-SHB", "SHB", "990100", Role.DESK_HEAD);

        assertThat(sight(desk, listings(noted(1)), listing(2))).isEqualTo(NONE);
        assertThat(sight(desk, urges(noted(1)), urge(2))).isEqualTo(NONE);
        assertThat(sight(desk, listings(noted(2)), listing(2))).isEqualTo(FULL);
        assertThat(sight(desk, urges(noted(2)), urge(2))).isEqualTo(FULL);
    }

    @Test
    void who_must_keep_out_of_the_clue_must_keep_out_of_what_comes_of_it() {
        Caller police = caller("990121-GA", "POLICE", "990121", Role.VERIFIER);

        assertThat(sight(police, listings(noted(1)), listing(0))).isEqualTo(NONE);
        assertThat(sight(police, urges(noted(1)), urge(0))).isEqualTo(NONE);
    }

    @Test
    void whoever_has_the_case_has_its_listing() {
        Caller court = caller("990100-FY", "COURT", "990100", Role.JUDGE);
        Caller otherCity = caller("990200-JCY", "PROCURATORATE", "990200", Role.PROCURATOR);

        assertThat(sight(court, listings(Map.of()), listing(0, course(true)))).isEqualTo(FULL);
        assertThat(sight(court, listings(Map.of()), listing(0, course(false)))).isEqualTo(NONE);
        assertThat(sight(otherCity, listings(Map.of()), listing(0))).isEqualTo(NONE);
    }

    @Test
    void when_another_organ_is_designated_the_one_before_sees_where_it_stands() {
        ListingEntry moved = listing(0, new Course("990122-GA", List.of("990121-GA"), List.of("990121-GA"), false));

        assertThat(sight(caller("990122-GA", "POLICE", "990122", Role.VERIFIER), listings(Map.of()), moved))
                .isEqualTo(FULL);
        assertThat(sight(caller("990121-GA", "POLICE", "990121", Role.VERIFIER), listings(Map.of()), moved))
                .isEqualTo(STATUS_ONLY);
    }

    @Test
    void a_sponsor_follows_where_the_listing_stands_and_sees_no_notice() {
        Caller sponsor = new Caller(
                SampleListing.SPONSOR,
                "990100-ZFW",
                "ZFW",
                Level.CITY,
                "990100",
                Set.of(Role.SPONSOR),
                Set.of("990100-ZFW"),
                "");

        assertThat(sight(sponsor, listings(Map.of()), listing(0))).isEqualTo(STATUS_ONLY);
        assertThat(sight(sponsor, urges(Map.of()), urge(0))).isEqualTo(NONE);
        assertThat(sight(
                        sponsor,
                        listings(Map.of(
                                NotedConflicts.keyOf("c-417"),
                                new NotedConflicts("c-417", 1, List.of(), List.of(SampleListing.SPONSOR)))),
                        listing(0)))
                .as("deny first")
                .isEqualTo(NONE);
    }

    @Test
    void nobody_is_told_how_many_keep_out_of_them() {
        assertThat(listings(Map.of()).whole(listing(2)).conflictRevision()).isZero();
        assertThat(urges(Map.of()).whole(urge(2)).conflictRevision()).isZero();
    }

    @Test
    void lesser_sight_names_no_clue() {
        for (Sight lesser : List.of(STATUS_ONLY, METADATA_ONLY)) {
            assertThat(listings(Map.of()).reduced(listing(1), lesser).clueId()).isEmpty();
            UrgeEntry seen = urges(Map.of()).reduced(urge(1), lesser);
            assertThat(seen.clueId() + seen.clueNo()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "990100-SHB, SHB,   990100, DESK_TRIAGER, FULL",
        "990000-SHB, SHB,   990000, DESK_HEAD,    FULL",
        "990121-SHB, SHB,   990121, DESK_HEAD,    NONE",
        "990200-SHB, SHB,   990200, DESK_HEAD,    NONE",
        "990000-SJ,  AUDIT, 990000, AUDITOR,      METADATA_ONLY"
    })
    void how_a_unit_kept_its_rhythm_is_seen_by_itself_and_the_units_above(
            String unit, String agency, String division, Role role, Sight sight) {
        Clock clock = Clock.fixed(SampleListing.NOW, ZoneOffset.UTC);
        RhythmGuard guard = new RhythmGuard(new Places(UnitRegistry.bundled(), DivisionRegistry.bundled(), clock));

        assertThat(sight(caller(unit, agency, division, role), guard, rhythm())).isEqualTo(sight);
        assertThat(guard.whole(rhythm()).record().participants())
                .as("nobody of the unit asks")
                .isEmpty();
        assertThat(guard.reduced(rhythm(), METADATA_ONLY).record()).isNull();
    }

    private static RhythmEntry rhythm() {
        return new RhythmEntry(
                "rhythm-990100-SHB-2024-12-11",
                "990100-SHB",
                "DAILY",
                "日梳理",
                "2024-12-11",
                DAY,
                DAY,
                DAY,
                false,
                "2026.1",
                "KEPT",
                false,
                new RhythmEntry.Record(1, 0, 0, 0, 0, "记1", List.of("o-1"), false, SampleListing.NOW),
                1);
    }

    private static Guard<ListingEntry> listings(Map<String, ?> documents) {
        return new ListingGuard(matters(documents));
    }

    private static Guard<UrgeEntry> urges(Map<String, ?> documents) {
        return new UrgeGuard(matters(documents));
    }

    private static SupervisedMatters matters(Map<String, ?> documents) {
        Clock clock = Clock.fixed(SampleListing.NOW, ZoneOffset.UTC);
        return new SupervisedMatters(
                new Places(UnitRegistry.bundled(), DivisionRegistry.bundled(), clock), new DocumentsAtHand(documents));
    }

    private static Map<String, NotedConflicts> noted(int revision) {
        return Map.of(
                NotedConflicts.keyOf("c-417"), new NotedConflicts("c-417", revision, List.of("990121-GA"), List.of()));
    }

    private static <D> Sight sight(Caller caller, Guard<D> guard, D document) {
        @Nullable Protected facets = guard.facets(List.of(document)).get(0);
        return facets == null ? NONE : new NeedToKnow().decide(caller, facets).sight();
    }

    private static Caller caller(String unit, String agency, String division, Role role) {
        return new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), "");
    }

    private static Course course(boolean prosecuted) {
        return new Course("990121-GA", List.of(), List.of("990100-JCY"), prosecuted);
    }

    private static ListingEntry listing(int conflictRevision) {
        return listing(conflictRevision, Course.begunBy("990121-GA"));
    }

    private static ListingEntry listing(int conflictRevision, Course course) {
        return new ListingEntry(
                SampleListing.ID,
                SampleListing.CASE,
                "AJ-1",
                "c-417",
                "990121-GA",
                "LISTED",
                "990100-SHB",
                "CITY",
                DAY,
                false,
                SampleListing.SPONSOR,
                course,
                conflictRevision,
                2);
    }

    private static UrgeEntry urge(int conflictRevision) {
        return new UrgeEntry(
                "urge-1",
                "c-417",
                "XS-1",
                "RECEIPT",
                "990121-GA",
                "ISSUED",
                false,
                DAY,
                SampleListing.NOW,
                null,
                conflictRevision,
                0);
    }
}
