package io.bihuan.supervision.model;

/** Why a case is listed 挂牌事由 (F27): a closed list; an instruction of a leader is a reference number, never a ground. */
public enum ListingGround {
    /** 上级交办. */
    ASSIGNED_BY_SUPERIOR,
    /** 群众反映强烈. */
    STRONG_PUBLIC_CONCERN,
    /** 重大疑难复杂. */
    MAJOR_OR_COMPLEX,
    /** 办理阻力较大. */
    OBSTRUCTED
}
