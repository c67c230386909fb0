package io.bihuan.clue.model;

/** Why a measure of protection ends 解除事由 (F21). */
public enum LiftReason {
    /** 危险已消除. */
    RISK_ENDED,
    /** 本人申请. */
    REPORTER_ASKED,
    /** 改用其他措施. */
    REPLACED,
    /** 程序终结. */
    PROCEEDINGS_ENDED
}
