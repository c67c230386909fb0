package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueDetails.Origin;
import io.bihuan.clue.read.cluedetails.ClueDetails.Route;
import io.bihuan.clue.read.cluedetails.ClueDetails.Verification;
import io.bihuan.clue.read.cluedetails.ClueDetailsAtHand;
import io.bihuan.clue.read.cluedetails.ClueLine;
import io.bihuan.clue.write.Folds;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClueFacetsTest {

    static final Instant DAY_1 = Instant.parse("2024-09-10T01:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2024-09-11T01:00:00Z");
    private static final Instant DAY_3 = Instant.parse("2024-09-12T01:00:00Z");
    private static final String COUNTY = "990121-GA";
    private static final String DESK = "990100-SHB";

    private static final Caller DESK_HEAD =
            new Caller("o-1", DESK, "SHB", Level.CITY, "990100", Set.of(Role.DESK_HEAD), Set.of(DESK), "");

    private final ClueFacets facets = new ClueFacets(
            new Places(UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(DAY_3, ZoneOffset.UTC)));

    @Test
    void whoever_has_it_and_their_line_are_its_holders() {
        Protected it = facets.of(clue("ACCEPTED", route(DAY_1), null, null));

        assertThat(it.custodians()).containsExactly(COUNTY);
        assertThat(it.custodianLines()).containsExactlyInAnyOrder(COUNTY, "990100-GA", "990000-GA");
        assertThat(it.divisions()).contains("990121103", "990121", "990100");
    }

    @Test
    void what_is_past_its_retention_is_read_by_nobody_and_no_more_is_its_tip() {
        List<ClueEvent> life = Folds.untilRetentionEnded();
        ClueDetails clue = null;
        for (ClueEvent event : life.subList(0, life.size() - 1)) {
            clue = ClueDetailsAtHand.after(clue, event);
        }
        ClueDetails over = ClueDetailsAtHand.after(clue, life.get(life.size() - 1));
        NeedToKnow policy = new NeedToKnow();
        assertThat(policy.decide(DESK_HEAD, facets.of(clue)).sight()).isEqualTo(Sight.FULL);
        assertThat(policy.decide(DESK_HEAD, facets.of(over)).sight()).isEqualTo(Sight.STATUS_ONLY);
        assertThat(policy.decide(DESK_HEAD, facets.ofTip("990121103", ConflictSet.NONE, clue))
                        .sight())
                .isEqualTo(Sight.FULL);
        assertThat(policy.decide(DESK_HEAD, facets.ofTip("990121103", ConflictSet.NONE, over))
                        .sight())
                .isEqualTo(Sight.STATUS_ONLY);
    }

    @Test
    void whoever_returned_it_has_it_no_more_but_keeps_its_status() {
        Protected it = facets.of(clue("RETURNED", route(DAY_1), COUNTY, null));

        assertThat(it.custodians()).containsExactly(DESK);
        assertThat(it.formerCustodians()).containsExactly(COUNTY);
    }

    @Test
    void whoever_returned_it_and_was_given_it_again_has_it() {
        assertThat(facets.of(clue("ACCEPTED", route(DAY_2), COUNTY, null)).custodians())
                .containsExactly(COUNTY);
    }

    @Test
    void whoever_is_asked_to_take_it_sees_how_far_it_is_and_who_sent_it_keeps_it() {
        Protected it = facets.of(clue("DISPATCHED", route(DAY_1), null, null));

        assertThat(it.custodians()).containsExactly(DESK);
        assertThat(it.formerCustodians()).containsExactly(COUNTY);
    }

    @Test
    void whoever_did_not_sign_is_told_nothing_more_but_the_unit_above_is() {
        Custody lapsed = Custody.at(DESK).offered(COUNTY, DESK, DAY_1).lapsed("990100-GA");

        Protected it = facets.of(clue("LAPSED", lapsed, null, null, null));

        assertThat(it.custodians()).containsExactly(DESK);
        assertThat(it.formerCustodians()).containsExactly("990100-GA");
    }

    @Test
    void whoever_handed_it_on_keeps_its_status() {
        Custody handedOn = Custody.at(DESK)
                .offered(COUNTY, DESK, DAY_1)
                .taken()
                .offeredBack("NO_JURISDICTION", DAY_2)
                .back()
                .offered("990122-GA", DESK, DAY_3)
                .taken();

        Protected it = facets.of(clue("ACCEPTED", handedOn, route(DAY_3), null, null));

        assertThat(it.custodians()).containsExactly("990122-GA");
        assertThat(it.formerCustodians()).containsExactlyInAnyOrder(DESK, COUNTY);
    }

    @Test
    void verifiers_of_an_earlier_holder_are_none_of_the_present_one() {
        Verification verification =
                new Verification(List.of("o-1", "o-2"), "o-3", COUNTY, DAY_2, false, List.of(), List.of());

        assertThat(facets.of(clue("VERIFYING", route(DAY_1), null, verification))
                        .officers())
                .containsExactlyInAnyOrder("o-1", "o-2");
        assertThat(facets.of(clue("DISPATCHED", route(DAY_3), null, verification))
                        .officers())
                .isEmpty();
    }

    static Route route(Instant dispatchedAt) {
        return new Route(COUNTY, "990100-SHB", dispatchedAt, LocalDate.of(2024, 12, 20), null);
    }

    @Test
    void a_discipline_line_is_sealed_and_its_parent_is_of_both_lines() {
        Protected discipline = facets.of(clue("DISPATCHED", null, route(DAY_1), null, null, on("DISCIPLINE")));
        Protected parent = facets.of(clue("TRIAGED", null, route(DAY_1), null, null, on("BOTH")));

        assertThat(discipline.line()).isEqualTo(Line.DISCIPLINE);
        assertThat(discipline.sensitivity()).isEqualTo(Sensitivity.S4);
        assertThat(parent.line()).isEqualTo(Line.BOTH);
        assertThat(facets.of(clue("DISPATCHED", route(DAY_1), null, null)).line())
                .isEqualTo(Line.CRIME);
    }

    /** Dispatched, on the line of the discipline organ. */
    static ClueDetails sealed() {
        return clue("DISPATCHED", null, route(DAY_1), null, null, on("DISCIPLINE"));
    }

    private static ClueLine on(String line) {
        return new ClueLine(line, null, null, null, null, null, null, null);
    }

    static ClueDetails clue(
            String status, Route route, @Nullable String returnedBy, @Nullable Verification verification) {
        return clue(status, null, route, returnedBy, verification, null);
    }

    private static ClueDetails clue(
            String status,
            @Nullable Custody custody,
            @Nullable Route route,
            @Nullable String returnedBy,
            @Nullable Verification verification) {
        return clue(status, custody, route, returnedBy, verification, null);
    }

    private static ClueDetails clue(
            String status,
            @Nullable Custody custody,
            @Nullable Route route,
            @Nullable String returnedBy,
            @Nullable Verification verification,
            @Nullable ClueLine line) {
        Origin origin = new Origin("MASS_REPORT", DAY_1, DAY_1, "990100-SHB", "990121103", "");
        return new ClueDetails(
                "clue-1",
                "XS-1",
                "tip-1",
                status,
                "",
                List.of(),
                origin,
                line,
                null,
                null,
                custody,
                route,
                returnedBy,
                verification,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                3);
    }
}
