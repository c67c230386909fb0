package io.bihuan.clue.model;

/** Why a verification may rest 中止事由 (domain §2.1, row 9); there is no other. */
public enum PauseGround {
    /** 等待鉴定、审计、评估意见. */
    AWAITING_APPRAISAL,
    /** 须以另案结果为依据. */
    AWAITING_ANOTHER_CASE,
    /** 关键人员暂时无法找到. */
    KEY_PERSON_UNREACHABLE,
    /** 不可抗力. */
    FORCE_MAJEURE
}
