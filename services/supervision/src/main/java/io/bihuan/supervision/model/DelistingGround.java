package io.bihuan.supervision.model;

/** Why a case is delisted 摘牌事由. */
public enum DelistingGround {
    /** 督办目标已完成. */
    PURPOSE_REACHED,
    /** 案件已办结. */
    CASE_CLOSED,
    /** 改由其他层级督办. */
    TAKEN_OVER_BY_ANOTHER_LEVEL
}
