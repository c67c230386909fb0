package io.bihuan.clue.write.sendacceptancenotice;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A notice says how it was told, a waiver why it was not, and neither says both (F13). */
public record ToldOrLawfullyNotTold(
        @Nullable FeedbackChannel channel, @Nullable FeedbackWaiver waiverReason) implements Rule {

    @Override
    public boolean isViolated() {
        return (channel == null) == (waiverReason == null);
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOTICE_INCOMPLETE;
    }
}
