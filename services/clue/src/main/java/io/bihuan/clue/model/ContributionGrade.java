package io.bihuan.clue.model;

/** How much a report has contributed 贡献等级 (F20). */
public enum ContributionGrade {
    /** 一级: decisive. */
    FIRST,
    /** 二级: important. */
    SECOND,
    /** 三级: helpful. */
    THIRD
}
