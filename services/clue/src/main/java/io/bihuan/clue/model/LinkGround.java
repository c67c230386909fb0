package io.bihuan.clue.model;

/** Why two clues belong together 关联事由 (F12). */
public enum LinkGround {
    /** 同一人员. */
    SAME_PERSONS,
    /** 同一团伙. */
    SAME_GROUP,
    /** 同一地点. */
    SAME_PLACE,
    /** 同类手法. */
    SAME_CONDUCT,
    /** 同一事件. */
    SAME_EVENT
}
