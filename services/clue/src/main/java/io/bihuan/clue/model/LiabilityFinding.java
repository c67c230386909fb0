package io.bihuan.clue.model;

/** What was found of somebody's liability for an act 责任认定结论 (F19). */
public enum LiabilityFinding {
    /** 不承担责任. */
    NOT_LIABLE,
    /** 重大过失. */
    GROSS_NEGLIGENCE,
    /** 故意. */
    INTENT
}
