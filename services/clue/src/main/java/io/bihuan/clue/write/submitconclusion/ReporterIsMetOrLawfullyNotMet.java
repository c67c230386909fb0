package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A reporter who gave a real name is met, or there is a reason why not (seed 004, first must; F08). */
public record ReporterIsMetOrLawfullyNotMet(ReporterMode mode, boolean answered) implements Rule {

    @Override
    public boolean isViolated() {
        return mode == ReporterMode.REAL_NAME && !answered;
    }

    @Override
    public ErrorCode error() {
        return ClueError.THREE_MUSTS_1;
    }
}
