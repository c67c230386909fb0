package io.bihuan.clue.model;

/** Why two clues do not belong together 不予关联事由 (F12). */
public enum LinkRejection {
    /** 不是同一人员. */
    OTHER_PERSONS,
    /** 不是同一事件. */
    OTHER_EVENT,
    /** 偶然相似. */
    COINCIDENCE
}
