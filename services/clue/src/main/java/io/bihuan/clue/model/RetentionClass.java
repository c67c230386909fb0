package io.bihuan.clue.model;

/** As what an archived clue is kept 保管类别 (F16, T54): by its conclusion, or by the line it ran on. */
public enum RetentionClass {
    /** 属实. */
    TRUE,
    /** 部分属实. */
    PARTLY_TRUE,
    /** 查无实据. */
    UNPROVEN,
    /** 无法核查. */
    UNVERIFIABLE,
    /** 不属实. */
    FALSE,
    /** 不属黑恶. */
    NOT_ORG_CRIME,
    /** 已拆分: what its lines found is kept with them; it holds the tip. */
    SPLIT,
    /** 纪检条线. */
    DISCIPLINE;

    /** The class of a clue that was concluded so. */
    public static RetentionClass of(ConclusionKind kind) {
        return valueOf(kind.name());
    }
}
