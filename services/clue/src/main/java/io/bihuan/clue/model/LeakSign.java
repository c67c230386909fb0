package io.bihuan.clue.model;

/** What was noticed 泄密迹象 (F21); what exactly is indexed, not told. */
public enum LeakSign {
    /** 被举报方知晓举报人. */
    IDENTITY_KNOWN,
    /** 举报人受到威胁. */
    THREATENED,
    /** 被举报方联系举报人. */
    CONTACTED,
    /** 举报材料外传. */
    MATERIAL_SEEN,
    /** 异常查阅. */
    UNUSUAL_READS
}
