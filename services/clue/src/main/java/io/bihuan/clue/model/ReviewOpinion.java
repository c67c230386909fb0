package io.bihuan.clue.model;

/** What the reviewer thinks of a conclusion 复核意见. */
public enum ReviewOpinion {
    /** 建议维持. */
    UPHOLD,
    /** 建议改变. */
    OVERTURN
}
