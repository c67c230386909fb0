package io.bihuan.clue.write.completehandling;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Disorder is not handled by putting it away: it is referred before (F23, 无恶治乱). */
public record DisorderIsReferredFirst(
        boolean disorder, @Nullable String referredTo) implements Rule {

    @Override
    public boolean isViolated() {
        return disorder && referredTo == null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.REFERRAL_REQUIRED;
    }
}
