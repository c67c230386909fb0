package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/** Who had a part in a conclusion has none in its review, whatever unit they act for now (F18). */
record NobodyReviewsTheirOwn(Collection<String> authors, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return authors.contains(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REVIEWED_BY_AUTHOR;
    }
}
