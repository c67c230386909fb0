package io.bihuan.clue.write.recordfeedback;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reporter is told only in a way that was agreed (F13, F21). */
public record OnlyAgreedContact(
        List<ContactPolicy> agreed, @Nullable FeedbackChannel channel, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return channel != null && !agreed.stream().allMatch(policy -> policy.allows(channel, now));
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONTACT_NOT_ALLOWED;
    }
}
