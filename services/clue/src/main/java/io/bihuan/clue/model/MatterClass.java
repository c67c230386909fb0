package io.bihuan.clue.model;

/** What kind of matter a clue is 事项类别 (F03); each has its own lawful procedure. */
public enum MatterClass {
    /** 涉黑涉恶. */
    ORG_CRIME,
    /** 政法干警违纪违法. */
    OFFICER_MISCONDUCT,
    /** 涉法涉诉信访. */
    LITIGATION_PETITION,
    /** 行业乱象. */
    INDUSTRY_DISORDER
}
