package io.bihuan.clue.model;

/** The clocks 限期 of a clue (F17). */
public enum ClueClock {
    /** 签收: from dispatch, T04. */
    RECEIPT,
    /** 核查: from the acknowledged receipt to the conclusion, T08 or T09. */
    VERIFICATION,
    /** 反馈: from the conclusion, T13. */
    FEEDBACK
}
