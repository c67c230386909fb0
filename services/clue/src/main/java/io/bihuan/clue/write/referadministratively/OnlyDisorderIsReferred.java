package io.bihuan.clue.write.referadministratively;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** What goes to the administrative channel is disorder in which no organised crime was found (F23, 无恶治乱). */
public record OnlyDisorderIsReferred(boolean disorder) implements Rule {

    @Override
    public boolean isViolated() {
        return !disorder;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_DISORDER;
    }
}
