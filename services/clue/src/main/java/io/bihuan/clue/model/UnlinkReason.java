package io.bihuan.clue.model;

/** Why a link no longer holds 解除关联事由 (F12). */
public enum UnlinkReason {
    /** 关联有误. */
    WRONGLY_LINKED,
    /** 经核查排除. */
    DISPROVED
}
