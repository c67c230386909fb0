package io.bihuan.clue.model;

/** Why an offer is withdrawn before it is answered 撤回事由 (F04). */
public enum WithdrawalReason {
    /** 发送对象有误. */
    WRONG_UNIT,
    /** 另有安排. */
    ARRANGED_OTHERWISE,
    /** 情况有变. */
    FACTS_CHANGED
}
