package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Only into a clue that is being worked on another is merged (F12). */
public record TheMainClueIsOpen(ClueStatus main) implements Rule {

    @Override
    public boolean isViolated() {
        return !main.takesOthersIn();
    }

    @Override
    public ErrorCode error() {
        return ClueError.MAIN_CLUE_NOT_OPEN;
    }
}
