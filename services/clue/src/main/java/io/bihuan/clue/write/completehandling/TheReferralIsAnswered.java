package io.bihuan.clue.write.completehandling;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** What was referred is handled when the unit that took it has answered, not before (F16, F23). */
public record TheReferralIsAnswered(
        boolean disorder, @Nullable ReferralReply reply) implements Rule {

    @Override
    public boolean isViolated() {
        return disorder && (reply == null || !reply.settles());
    }

    @Override
    public ErrorCode error() {
        return ClueError.REFERRAL_UNANSWERED;
    }
}
