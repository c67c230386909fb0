package io.bihuan.supervision.model;

/** Why a leader sponsors a case no longer 解除包案事由 (F29). */
public enum ReleaseGround {
    /** 已达到包案目的. */
    PURPOSE_REACHED,
    /** 职务变动. */
    TRANSFERRED,
    /** 需要回避. */
    RECUSAL,
    /** 其他工作安排. */
    REASSIGNED
}
