package io.bihuan.clue.model;

/** What became of the duty to tell the reporter the result 反馈情况 (F08, F13). */
public enum FeedbackOutcome {
    /** 已反馈. */
    FED_BACK,
    /** 免予反馈. */
    WAIVED
}
