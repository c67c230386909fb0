package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Every reporter gets something once, and together they get the whole (F20). */
record SharesMakeTheWhole(long amount, List<RewardShare> shares) implements Rule {

    @Override
    public boolean isViolated() {
        boolean something = shares.stream().allMatch(share -> share.amount() > 0 && share.amount() <= amount);
        long payees = shares.stream().map(RewardShare::payee).distinct().count();
        return !something
                || payees != shares.size()
                || shares.stream().mapToLong(RewardShare::amount).sum() != amount;
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_SHARES_DIFFER;
    }
}
