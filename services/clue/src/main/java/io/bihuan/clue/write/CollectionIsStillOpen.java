package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;

/** A reward is paid while it can be collected (T45); afterwards notice is given once more. */
record CollectionIsStillOpen(Instant now, Instant collectBy) implements Rule {

    @Override
    public boolean isViolated() {
        return !now.isBefore(collectBy);
    }

    @Override
    public ErrorCode error() {
        return ClueError.COLLECTION_OVER;
    }
}
