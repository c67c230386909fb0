package io.bihuan.casefile.model;

/** Emergency measures before a case is filed 紧急措施 (AOCL 27). */
public enum EmergencyKind {
    /** 紧急止付. */
    STOP_PAYMENT,
    /** 临时冻结. */
    TEMPORARY_FREEZE
}
