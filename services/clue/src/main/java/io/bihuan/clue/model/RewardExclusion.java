package io.bihuan.clue.model;

/** What keeps a reporter from being rewarded 不予奖励情形 (F20). Whoever proposes declares it for each; there are no others. */
public enum RewardExclusion {
    /** 不属于不予奖励情形. */
    NONE,
    /** 负有法定举报义务. */
    DUTY_TO_REPORT,
    /** 公职人员履行职务. */
    OFFICER_IN_OFFICE,
    /** 犯罪嫌疑人自行交代、检举: that is merit 立功, and counts at trial. */
    OWN_DISCLOSURE
}
