package io.bihuan.clue.write.notereferralreply;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A unit answers a referral once (F23). */
public record AReferralIsAnsweredOnce(@Nullable ReferralReply known) implements Rule {

    @Override
    public boolean isViolated() {
        return known != null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.REFERRAL_ALREADY_ANSWERED;
    }
}
