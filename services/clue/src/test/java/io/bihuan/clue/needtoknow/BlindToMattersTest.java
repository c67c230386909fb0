package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A clue of the county 990121 that its police have. */
class BlindToMattersTest {

    private static final Caller DESK = caller("990100-SHB", "SHB", "990100", Role.DESK_HEAD);
    private static final Caller OTHER_DESK = caller("990200-SHB", "SHB", "990200", Role.DESK_HEAD);
    private static final Caller COUNTY = caller("990121-GA", "POLICE", "990121", Role.VERIFIER);
    private static final Caller NEIGHBOUR = caller("990122-GA", "POLICE", "990122", Role.VERIFIER);

    private final ClueDetails clue =
            ClueFacetsTest.clue("DISPATCHED", ClueFacetsTest.route(ClueFacetsTest.DAY_1), null, null);

    @Test
    void whose_clue_it_is_is_not_blind_and_whose_it_is_not_is() {
        BlindToMatters blindness = with(ConflictSet.NONE);

        assertThat(blindness.isBlind(DESK, "clue-1")).isFalse();
        assertThat(blindness.isBlind(COUNTY, "clue-1")).isFalse();
        assertThat(blindness.isBlind(OTHER_DESK, "clue-1")).isTrue();
        assertThat(blindness.isBlind(NEIGHBOUR, "clue-1")).isTrue();
    }

    @Test
    void who_must_keep_out_is_blind_though_it_is_theirs() {
        BlindToMatters blindness = with(ConflictSet.ofUnits(Set.of("990121-GA")));

        assertThat(blindness.isBlind(COUNTY, "clue-1")).isTrue();
        assertThat(blindness.isBlind(DESK, "clue-1")).isFalse();
    }

    @Test
    void what_is_no_clue_no_tip_and_no_review_is_hidden_from_those_in_conflict_alone() {
        assertThat(with(ConflictSet.NONE).isBlind(NEIGHBOUR, "unseal-1")).isFalse();
        assertThat(with(ConflictSet.ofUnits(Set.of("990122-GA"))).isBlind(NEIGHBOUR, "unseal-1"))
                .isTrue();
    }

    @Test
    void a_protection_is_for_who_may_know_of_the_clue_and_one_of_no_tip_is_as_unknown() {
        BlindToMatters blindness = with(ConflictSet.NONE);

        assertThat(blindness.isBlind(DESK, "protection-1")).isFalse();
        assertThat(blindness.isBlind(COUNTY, "protection-1")).isFalse();
        assertThat(blindness.isBlind(OTHER_DESK, "protection-1")).isTrue();
        assertThat(blindness.isBlind(DESK, "protection-no-such-tip")).isTrue();
        assertThat(with(ConflictSet.ofUnits(Set.of("990121-GA"))).isBlind(COUNTY, "protection-1"))
                .isTrue();
    }

    private BlindToMatters with(ConflictSet conflicts) {
        Places places = new Places(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(ClueFacetsTest.DAY_1, ZoneOffset.UTC));
        AllInConflict matters = new AllInConflict(conflicts);
        SightFromTheLog sight = new SightFromTheLog(new DocumentsAtHand(Map.of("clue-1", clue)));
        ClueFacets facets = new ClueFacets(places);
        return new BlindToMatters(matters, sight, facets, new TipsOfReporters(matters, sight, facets));
    }

    private static Caller caller(String unit, String agency, String division, Role role) {
        return new Caller("o-1", unit, agency, Level.COUNTY, division, Set.of(role), Set.of(unit), "");
    }
}
