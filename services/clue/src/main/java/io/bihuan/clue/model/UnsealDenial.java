package io.bihuan.clue.model;

/** Why an unsealing is not approved 不同意拆封的理由. */
public enum UnsealDenial {
    /** 目的不充分. */
    PURPOSE_INSUFFICIENT,
    /** 可以用其他方式办理,例如经密库转告. */
    ANOTHER_WAY,
    /** 涉嫌利益冲突. */
    CONFLICT_SUSPECTED
}
