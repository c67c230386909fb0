package io.bihuan.clue.write.recordfeedback;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Reporters of a merged clue are told what came of the clue it is worked on in, once that one is concluded (F12, F13). */
public record TheMainClueIsConcluded(
        String mainClueId, @Nullable MainResult result) implements Rule {

    @Override
    public boolean isViolated() {
        return result == null || !result.clueId().equals(mainClueId);
    }

    @Override
    public ErrorCode error() {
        return ClueError.MAIN_CLUE_NOT_CONCLUDED;
    }
}
