package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.payouts.PayoutDetails;
import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Finance pays for a clue of the county 990121 and learns nothing of it (F20). */
class PaymentSightTest {

    private static final Caller FINANCE = caller("990100-SHB", "990100", Role.FINANCE_OFFICER);
    private static final Caller OTHER_FINANCE = caller("990200-SHB", "990200", Role.FINANCE_OFFICER);
    private static final Caller DESK = caller("990100-SHB", "990100", Role.DESK_HEAD);
    private static final Caller OTHER_DESK = caller("990200-SHB", "990200", Role.DESK_HEAD);

    private final ClueDetails clue =
            ClueFacetsTest.clue("CONCLUDED", ClueFacetsTest.route(ClueFacetsTest.DAY_1), null, null);
    private final RewardDetails reward = new RewardDetails(
            "reward-1",
            "clue-1",
            "APPROVED",
            "已批",
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            Instant.EPOCH,
            1);
    private final PayoutDetails payout =
            new PayoutDetails("reward-1", "clue-1", "APPROVED", "已批", List.of(), null, Instant.EPOCH, 1);
    private final DocumentsAtHand documents = new DocumentsAtHand(Map.of("clue-1", clue, "reward-1", reward));
    private final ClueFacets facets = new ClueFacets(new Places(
            UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(ClueFacetsTest.DAY_1, ZoneOffset.UTC)));

    @Test
    void finance_sees_what_is_paid_in_its_area_and_not_the_clue_nor_the_reward() {
        assertThat(sight(FINANCE, ofPayout())).isEqualTo(Sight.FULL);
        assertThat(sight(OTHER_FINANCE, ofPayout())).isEqualTo(Sight.NONE);
        assertThat(sight(FINANCE, facets.of(clue))).isEqualTo(Sight.NONE);
        Protected ofReward = new RewardDetailsGuard(new FacetsOfTheClue(documents, facets))
                .facets(List.of(reward))
                .get(0);
        assertThat(sight(FINANCE, ofReward)).isEqualTo(Sight.NONE);
        assertThat(sight(DESK, ofReward)).isEqualTo(Sight.FULL);
    }

    @Test
    void who_pays_a_reward_is_not_blind_to_it_and_still_blind_to_the_clue() {
        BlindToMatters blindness = with(ConflictSet.NONE);
        assertThat(blindness.isBlind(FINANCE, "reward-1")).isFalse();
        assertThat(blindness.isBlind(FINANCE, "clue-1")).isTrue();
        assertThat(blindness.isBlind(OTHER_FINANCE, "reward-1")).isTrue();
        assertThat(blindness.isBlind(DESK, "reward-1")).isFalse();
        assertThat(blindness.isBlind(OTHER_DESK, "reward-1")).isTrue();
    }

    @Test
    void for_whom_the_conflict_set_excludes_there_is_no_reward() {
        BlindToMatters blindness = with(ConflictSet.ofUnits(Set.of("990100-SHB")));
        assertThat(blindness.isBlind(FINANCE, "reward-1")).isTrue();
        assertThat(blindness.isBlind(DESK, "reward-1")).isTrue();
    }

    @Test
    void another_reward_of_an_organisation_counts_and_the_same_one_does_not() {
        RewardsOfTheOrganisation others = new RewardsOfTheOrganisation(documents);
        assertThat(others.exist("ZZ-1", "reward-2")).isTrue();
        assertThat(others.exist("ZZ-1", "reward-1")).isFalse();
        assertThat(others.exist(null, "reward-2")).isFalse();
        assertThat(others.exist("reward-1")).isFalse();
    }

    private Protected ofPayout() {
        return new PayoutDetailsGuard(new FacetsOfTheClue(documents, facets))
                .facets(List.of(payout))
                .get(0);
    }

    private BlindToMatters with(ConflictSet conflicts) {
        Matters matters = new AllInConflict(conflicts);
        SightFromTheLog sight = new SightFromTheLog(documents);
        return new BlindToMatters(matters, sight, facets, new TipsOfReporters(matters, sight, facets));
    }

    private static Sight sight(Caller caller, Protected resource) {
        return new NeedToKnow().decide(caller, resource).sight();
    }

    private static Caller caller(String unit, String division, Role role) {
        return new Caller("o-1", unit, "SHB", Level.CITY, division, Set.of(role), Set.of(unit), "");
    }
}
