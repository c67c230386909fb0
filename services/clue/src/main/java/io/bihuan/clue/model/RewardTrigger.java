package io.bihuan.clue.model;

/** When a reward is earned 奖励节点 (F20): which of them, each region decides. A later one contains those before it. */
public enum RewardTrigger {
    /** 查证属实. */
    VERIFIED,
    /** 批准逮捕. */
    ARREST_APPROVED,
    /** 移送起诉. */
    PROSECUTION_REFERRED;

    /** Whether this has happened as soon as the other has. */
    public boolean isReachedBy(RewardTrigger happened) {
        return compareTo(happened) <= 0;
    }
}
