package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.Line;

/** What runs on different lines is never worked on together, and nothing of the discipline organ is (F09, F12). */
public record BothRunOnOneLine(Line line, Line main) implements Rule {

    @Override
    public boolean isViolated() {
        return line != main || main == Line.DISCIPLINE;
    }

    @Override
    public ErrorCode error() {
        return ClueError.MERGED_ACROSS_LINES;
    }
}
