package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ReferralAnswered;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a clue after its conclusion 结论之后, beside the case and the feedback (F16, F23).
 *
 * @param referral where its disorder was referred to last, if it was
 */
public record ClueAftermath(@Nullable Referral referral) {

    private static final PartFold<@Nullable ClueAftermath> FOLD = new PartFold<@Nullable ClueAftermath>()
            .on(ClueReferred.class, (so, e) -> new ClueAftermath(referred(e)))
            .on(ReferralAnswered.class, (so, e) -> new ClueAftermath(answered(Objects.requireNonNull(so), e)))
            .on(ClueReopened.class, (so, e) -> null);

    /** How it was referred to the administrative channel 移送行业治乱, and what that one answered. */
    public record Referral(
            String channel,
            String referredTo,
            String referralRef,
            Instant referredAt,
            @Nullable String reply,
            @Nullable String replyRef,
            @Nullable Instant answeredAt) {}

    static @Nullable ClueAftermath after(@Nullable ClueAftermath before, ClueEvent event) {
        return FOLD.after(before, event);
    }

    private static Referral referred(ClueReferred e) {
        return new Referral(e.channel(), e.referredTo(), e.referralRef(), e.referredAt(), null, null, null);
    }

    private static Referral answered(ClueAftermath so, ReferralAnswered e) {
        Referral sent = Objects.requireNonNull(so.referral());
        return new Referral(
                sent.channel(),
                sent.referredTo(),
                sent.referralRef(),
                sent.referredAt(),
                e.reply(),
                e.replyRef(),
                e.notedAt());
    }
}
