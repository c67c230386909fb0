package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** For one organisation there is one reward (F20). */
record NoOrganisationIsRewardedTwice(boolean rewardedElsewhere) implements Rule {

    @Override
    public boolean isViolated() {
        return rewardedElsewhere;
    }

    @Override
    public ErrorCode error() {
        return ClueError.ORGANISATION_REWARDED;
    }
}
