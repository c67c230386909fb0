package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A reporter is referred after a legal review only (F22). */
record LawyersHaveReviewedIt(@Nullable String legalReviewRef) implements Rule {

    @Override
    public boolean isViolated() {
        return legalReviewRef == null || legalReviewRef.isBlank();
    }

    @Override
    public ErrorCode error() {
        return ClueError.LEGAL_REVIEW_REQUIRED;
    }
}
