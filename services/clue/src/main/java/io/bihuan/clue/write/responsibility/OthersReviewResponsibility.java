package io.bihuan.clue.write.responsibility;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/**
 * Whoever examines an act had no part in it, and is neither of the unit it was done for nor of one below, to which that one gives orders
 * (F19).
 */
public record OthersReviewResponsibility(RecordedAct act, String reviewer, String unit, ChainOfCommand chain)
        implements Rule {

    @Override
    public boolean isViolated() {
        return act.together().contains(reviewer) || chain.isInLine(act.unit(), unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS;
    }
}
