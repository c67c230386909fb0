package io.bihuan.clue.model;

/** What a notice of acceptance says 受理告知 (F13). */
public enum NoticeKind {
    /** 已受理. */
    ACCEPTED,
    /** 不予受理, with the reason. */
    NOT_ACCEPTED
}
