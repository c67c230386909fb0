package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardBand;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A reward lies within its band (F20). */
record AmountLiesInTheBand(long amount, RewardBand band) implements Rule {

    @Override
    public boolean isViolated() {
        return amount < band.lower() || amount > band.upper();
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_OUT_OF_BAND;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", band.category(), "lower", band.lower(), "upper", band.upper());
    }
}
