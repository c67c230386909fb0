package io.bihuan.clue.model;

/** Why there is no reward 不予奖励事由 (F20). What a reporter does in other matters is no reason. */
public enum RewardDenial {
    /** 负有法定举报义务. */
    DUTY_TO_REPORT,
    /** 公职人员履行职务. */
    OFFICER_IN_OFFICE,
    /** 犯罪嫌疑人自行交代、检举. */
    OWN_DISCLOSURE,
    /** 对查证未起作用. */
    NO_CONTRIBUTION,
    /** 同一线索、同一组织已经奖励. */
    REWARDED_ALREADY,
    /** 原结论已不成立. */
    CONCLUSION_GIVEN_UP
}
