package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A reward is proposed once that has happened which the region rewards (F20). */
record TheTriggerHasHappened(RewardTrigger needed, RewardTrigger happened) implements Rule {

    @Override
    public boolean isViolated() {
        return !needed.isReachedBy(happened);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REWARD_TRIGGER_NOT_REACHED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("trigger", needed);
    }
}
