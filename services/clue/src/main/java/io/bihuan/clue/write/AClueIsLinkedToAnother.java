package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.CluePair;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** There is no link between a clue and itself (F12). */
record AClueIsLinkedToAnother(CluePair clues) implements Rule {

    @Override
    public boolean isViolated() {
        return clues.isOne();
    }

    @Override
    public ErrorCode error() {
        return ClueError.LINK_TO_ITSELF;
    }
}
