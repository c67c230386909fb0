package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** No clue is worked on in itself (F12). */
public record AClueIsMergedIntoAnother(String clueId, String main) implements Rule {

    @Override
    public boolean isViolated() {
        return clueId.equals(main);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LINK_TO_ITSELF;
    }
}
