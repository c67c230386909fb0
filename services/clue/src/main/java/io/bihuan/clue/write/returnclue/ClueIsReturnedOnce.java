package io.bihuan.clue.write.returnclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A clue is returned once; after that the common superior decides (I12; 信访工作条例 23, 24 by analogy). */
public record ClueIsReturnedOnce(@Nullable String returnedBy) implements Rule {

    @Override
    public boolean isViolated() {
        return returnedBy != null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.RETURNED_TWICE;
    }
}
