package io.bihuan.casefile.model;

/** Steps of the outcome ladder 定性. */
public enum Ladder {
    /** 黑社会性质组织. */
    HEI,
    /** 恶势力犯罪集团. */
    E_GROUP,
    /** 恶势力团伙. */
    E_GANG,
    /** 乱. */
    LUAN,
    /** 无. */
    NONE
}
