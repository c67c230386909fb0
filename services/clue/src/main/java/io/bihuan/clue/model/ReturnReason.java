package io.bihuan.clue.model;

/** Why a unit returns a clue 退回事由 (F04; 信访工作条例 23 by analogy). */
public enum ReturnReason {
    /** 不属本单位管辖. */
    NO_JURISDICTION,
    /** 本单位应当回避. */
    MUST_RECUSE,
    /** 其他单位已在办理. */
    HANDLED_ELSEWHERE
}
