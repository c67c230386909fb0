package io.bihuan.clue.model;

/** What a report has helped to find 奖励事项 (F20). Several may apply to one clue; the highest band wins. */
public enum RewardCategory {
    /** 黑社会性质组织. */
    HEI,
    /** 恶势力犯罪集团. */
    E_GROUP,
    /** 恶势力团伙. */
    E_GANG,
    /** 保护伞. */
    UMBRELLA,
    /** 在逃人员. */
    FUGITIVE
}
