package io.bihuan.clue.model;

/** Who noticed a leak 泄密发现来源 (F21). */
public enum LeakSource {
    /** 审计. */
    AUDITOR,
    /** 举报人. */
    REPORTER,
    /** 线索中心. */
    DESK
}
