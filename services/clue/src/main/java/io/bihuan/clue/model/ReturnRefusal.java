package io.bihuan.clue.model;

/** Why the sender does not take a clue back 不予接回的理由 (F04, I12). */
public enum ReturnRefusal {
    /** 属该单位管辖. */
    UNIT_IS_COMPETENT,
    /** 已指定管辖. */
    DESIGNATED,
    /** 退回事由不成立. */
    REASON_NOT_SHOWN
}
