package io.bihuan.clue.model;

/** Why a reporter's key may be destroyed 销毁依据 (S18). */
public enum DestructionGround {
    /** 保存期限届满 (PIPL 19, 47). */
    RETENTION_ENDED,
    /** 举报人申请 (PIPL 47). */
    REPORTER_ASKED,
    /** 依法决定. */
    LAWFUL_DECISION
}
