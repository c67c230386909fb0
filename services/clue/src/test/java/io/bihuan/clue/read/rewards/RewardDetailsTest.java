package io.bihuan.clue.read.rewards;

import static io.bihuan.clue.write.RewardGiven.FIRST;
import static io.bihuan.clue.write.RewardGiven.OTHER;
import static io.bihuan.clue.write.RewardGiven.appealed;
import static io.bihuan.clue.write.RewardGiven.approved;
import static io.bihuan.clue.write.RewardGiven.declined;
import static io.bihuan.clue.write.RewardGiven.endorsed;
import static io.bihuan.clue.write.RewardGiven.lapsed;
import static io.bihuan.clue.write.RewardGiven.notified;
import static io.bihuan.clue.write.RewardGiven.paid;
import static io.bihuan.clue.write.RewardGiven.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.read.rewards.RewardDetails.Share;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RewardDetailsTest {

    @Test
    void it_tells_who_gets_how_much_who_agreed_and_by_when_it_is_collected() {
        RewardDetails half = fold(proposed(), endorsed(), approved(), notified(), paid(FIRST, 30_000, false));
        assertThat(half.status()).isEqualTo("NOTIFIED");
        assertThat(half.shares()).containsExactly(new Share(FIRST, 30_000, true), new Share(OTHER, 10_000, false));
        assertThat(half.endorsedBy()).containsExactly("o-head-1");
        assertThat(half.notice())
                .isNotNull()
                .satisfies(notice -> assertThat(notice.collectOn()).isEqualTo("2024-12-04"));
        assertThat(fold(
                                proposed(),
                                endorsed(),
                                approved(),
                                notified(),
                                paid(FIRST, 30_000, false),
                                paid(OTHER, 10_000, true))
                        .status())
                .isEqualTo("PAID");
    }

    @Test
    void a_lapse_can_be_noticed_again_a_refusal_can_be_appealed_and_an_appeal_is_proposed_again() {
        assertThat(fold(proposed(), approved(), notified(), lapsed()).allowed()).contains("NotifyReward");
        assertThat(fold(proposed(), declined()).denial()).isEqualTo("NO_CONTRIBUTION");
        RewardDetails again =
                fold(proposed(), approved(), notified(), paid(FIRST, 30_000, false), appealed(), proposed());
        assertThat(again.status()).isEqualTo("PROPOSED");
        assertThat(again.shares()).contains(new Share(FIRST, 30_000, true));
    }

    @Test
    void one_that_was_given_up_counts_for_its_organisation_only_if_something_was_paid() {
        assertThat(fold(proposed()).counts()).isTrue();
        assertThat(fold(proposed(), declined()).counts()).isFalse();
        assertThat(fold(proposed(), approved(), notified(), paid(FIRST, 30_000, false), appealed(), declined())
                        .counts())
                .isTrue();
    }

    @Test
    void lesser_sight_shows_neither_token_nor_amount() {
        RewardDetails whole = fold(proposed(), approved());
        assertThat(whole.statusOnly().toString()).contains("APPROVED").doesNotContain(FIRST, "30000", "ZZ-2024-0003");
        assertThat(whole.metadataOnly().toString()).doesNotContain("APPROVED", FIRST, "30000", "ZZ-2024-0003");
    }

    @Test
    void an_event_that_comes_twice_changes_nothing_and_a_life_begins_with_a_proposal() {
        RewardDetails once = fold(proposed(), endorsed());
        assertThat(RewardDetails.evolve(once, endorsed(), info(1))).isEqualTo(once);
        assertThatThrownBy(() -> fold(endorsed())).isInstanceOf(IllegalStateException.class);
    }

    private static RewardDetails fold(RewardEvent... life) {
        RewardDetails details = null;
        for (int i = 0; i < life.length; i++) {
            details = RewardDetails.evolve(details, life[i], info(i));
        }
        return details;
    }

    private static EventInfo info(long sequence) {
        return new EventInfo(100 + sequence, "e-" + sequence, "reward-1", sequence, Instant.EPOCH, "clue.E", Map.of());
    }
}
