package io.bihuan.clue.model;

/** How great the danger for a reporter is 风险等级 (F21). */
public enum RiskLevel {
    /** 低. */
    LOW,
    /** 中. */
    MEDIUM,
    /** 高. */
    HIGH
}
