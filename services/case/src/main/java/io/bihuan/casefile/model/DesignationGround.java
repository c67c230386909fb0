package io.bihuan.casefile.model;

/** Why another police organ is made competent 指定管辖事由 (F28). */
public enum DesignationGround {
    /** 需要回避: the organ, or its head, must keep out. */
    RECUSAL,
    /** 办案阻力较大. */
    OBSTRUCTED,
    /** 跨区域: places or persons of several areas. */
    CROSS_REGION,
    /** 重大、复杂. */
    MAJOR_OR_COMPLEX,
    /** 管辖不明或者有争议. */
    DISPUTED
}
