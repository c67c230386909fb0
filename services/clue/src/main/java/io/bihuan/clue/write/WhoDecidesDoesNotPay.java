package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Who proposed or approved a reward does not pay it (F76). */
record WhoDecidesDoesNotPay(List<String> deciders, String payer) implements Rule {

    @Override
    public boolean isViolated() {
        return deciders.contains(payer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_PAID_BY_DECIDER;
    }
}
