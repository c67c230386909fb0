package io.bihuan.clue.model;

/** How a clearing is made known 澄清方式 (F22). */
public enum ClearingForm {
    /** 书面. */
    WRITTEN,
    /** 会议. */
    MEETING,
    /** 通报. */
    CIRCULAR
}
