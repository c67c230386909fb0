package io.bihuan.clue.write.detachtip;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A clue never loses the tip it was registered from (F01). */
public record ClueComesFromAnother(String tipId, String clueId) implements Rule {

    @Override
    public boolean isViolated() {
        return ClueId.ofTip(tipId).equals(clueId);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CLUE_COMES_FROM_TIP;
    }
}
