package io.bihuan.clue.read.payouts;

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

import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.read.payouts.PayoutDetails.Share;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayoutDetailsTest {

    @Test
    void there_is_nothing_to_pay_before_the_approval() {
        assertThat(fold(proposed(), endorsed())).isNull();
        assertThat(fold(proposed(), declined())).isNull();
    }

    @Test
    void from_then_on_it_holds_tokens_and_amounts_and_what_was_paid() {
        PayoutDetails half = fold(proposed(), approved(), notified(), paid(FIRST, 30_000, false));
        assertThat(half).isNotNull();
        assertThat(half.status()).isEqualTo("NOTIFIED");
        assertThat(half.collectOn()).isEqualTo("2024-12-04");
        assertThat(half.shares()).containsExactly(new Share(FIRST, 30_000, true), new Share(OTHER, 10_000, false));
        assertThat(fold(proposed(), approved(), notified(), paid(FIRST, 30_000, true)))
                .satisfies(payout -> assertThat(payout.status()).isEqualTo("PAID"));
        assertThat(fold(proposed(), approved(), notified(), lapsed()))
                .satisfies(payout -> assertThat(payout.status()).isEqualTo("LAPSED"));
        assertThat(fold(
                        proposed(),
                        approved(),
                        notified(),
                        paid(FIRST, 30_000, false),
                        appealed(),
                        proposed(),
                        approved()))
                .satisfies(payout -> assertThat(payout.shares()).contains(new Share(FIRST, 30_000, true)));
    }

    @Test
    void finance_is_told_nothing_of_the_clue() {
        PayoutDetails whole = fold(proposed(), approved());
        assertThat(whole).isNotNull();
        assertThat(whole.withoutClue().toString()).doesNotContain("clue-1", "E_GROUP", "ZZ-2024-0003");
        assertThat(whole.statusOnly().toString()).doesNotContain("clue-1", FIRST, "30000");
        assertThat(whole.metadataOnly().toString()).doesNotContain("clue-1", FIRST, "30000", "APPROVED");
    }

    private static @Nullable PayoutDetails fold(RewardEvent... life) {
        PayoutDetails details = null;
        for (int i = 0; i < life.length; i++) {
            details = PayoutDetails.evolve(
                    details,
                    life[i],
                    new EventInfo(100 + i, "e-" + i, "reward-1", i, Instant.EPOCH, "clue.Event", Map.of()));
        }
        return details;
    }
}
