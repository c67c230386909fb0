package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** A clue in which others are worked on is neither merged nor split: there are no chains (F12). */
public record NothingIsMergedIntoIt(List<String> absorbed) implements Rule {

    @Override
    public boolean isViolated() {
        return !absorbed.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.OTHERS_ARE_MERGED_INTO_IT;
    }
}
