package io.bihuan.clue.model;

/** With what opinion somebody signs 签署意见 (F07). A code, not a text, so that nothing of a person gets into it. */
public enum SignOpinion {
    /** 同意. */
    AGREED,
    /** 同意,保留意见. */
    AGREED_WITH_RESERVATION
}
