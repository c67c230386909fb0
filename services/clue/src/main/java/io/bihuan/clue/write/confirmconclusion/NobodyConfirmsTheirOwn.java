package io.bihuan.clue.write.confirmconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Who submitted or signed a conclusion does not confirm it, whatever unit they act for now (F10, I6). */
public record NobodyConfirmsTheirOwn(String submittedBy, String confirmedBy) implements Rule {

    @Override
    public boolean isViolated() {
        return submittedBy.equals(confirmedBy);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONFIRMED_BY_SUBMITTER;
    }
}
