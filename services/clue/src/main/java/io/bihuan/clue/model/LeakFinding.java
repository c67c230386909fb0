package io.bihuan.clue.model;

/** What came of a suspected leak 核查结果 (F21). */
public enum LeakFinding {
    /** 属实. */
    CONFIRMED,
    /** 不属实. */
    UNFOUNDED,
    /** 无法查明. */
    UNDETERMINED
}
