package io.bihuan.clue.model;

/** Why a unit needs more time 延期事由 (F17; 信访工作条例 34 by analogy: "情况复杂的"). */
public enum ExtensionGround {
    /** 案情复杂. */
    COMPLEX_FACTS,
    /** 涉及人员众多. */
    MANY_PERSONS,
    /** 需跨地区取证. */
    EVIDENCE_ELSEWHERE,
    /** 等待鉴定、审计意见. */
    AWAITING_APPRAISAL,
    /** 发现新的重要情况. */
    NEW_FACTS
}
