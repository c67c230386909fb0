package io.bihuan.clue.write.recordfeedback;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Feedback says how, a waiver says why not, and neither says both (F13). */
public record FeedbackIsComplete(
        FeedbackOutcome outcome,
        @Nullable FeedbackChannel channel,
        @Nullable FeedbackWaiver waiverReason) implements Rule {

    @Override
    public boolean isViolated() {
        return outcome == FeedbackOutcome.FED_BACK
                ? channel == null || waiverReason != null
                : waiverReason == null || channel != null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.FEEDBACK_INCOMPLETE;
    }
}
