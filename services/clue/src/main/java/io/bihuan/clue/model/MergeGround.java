package io.bihuan.clue.model;

/** Why a clue is worked on in another 并案事由 (F12). */
public enum MergeGround {
    /** 同一事件. */
    SAME_EVENT,
    /** 同一团伙. */
    SAME_GROUP,
    /** 重复举报. */
    REPEATED_REPORT
}
