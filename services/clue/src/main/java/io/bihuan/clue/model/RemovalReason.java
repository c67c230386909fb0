package io.bihuan.clue.model;

/** Why somebody is removed from a joint team 调整事由 (F11). */
public enum RemovalReason {
    /** 工作调动. */
    TRANSFERRED,
    /** 不再需要. */
    NO_LONGER_NEEDED,
    /** 违反保密承诺. */
    SECRECY_BREACHED
}
