package io.bihuan.supervision.model;

/** Over which channel it came 过问方式 (F44). */
public enum InterferenceChannel {
    /** 当面. */
    MEETING,
    /** 电话. */
    TELEPHONE,
    /** 来函、批示. */
    LETTER,
    /** 托人转达. */
    INTERMEDIARY,
    /** 系统内查询. */
    SYSTEM
}
