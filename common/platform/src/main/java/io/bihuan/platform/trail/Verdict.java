package io.bihuan.platform.trail;

/** What a candidate of interference was found to be 核处结论 (F44). */
public enum Verdict {
    /** It is one, and is to be recorded with the discipline organ 属实. */
    CONFIRMED,
    /** It is none 排除. */
    DISMISSED
}
