package io.bihuan.clue.write.referadministratively;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** One unit is asked; another one only after the first has said that it is not competent (F23). */
public record OneReferralAtATime(
        @Nullable String referredTo, @Nullable ReferralReply reply) implements Rule {

    @Override
    public boolean isViolated() {
        return referredTo != null && (reply == null || reply.settles());
    }

    @Override
    public ErrorCode error() {
        return ClueError.REFERRAL_ALREADY_MADE;
    }
}
