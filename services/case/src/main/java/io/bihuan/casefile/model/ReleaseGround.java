package io.bihuan.casefile.model;

/** Why a person releases what an emergency measure holds 解除事由. */
public enum ReleaseGround {
    /** 与案件无关. */
    UNRELATED,
    /** 紧急情形消失. */
    NO_LONGER_URGENT
}
