package io.bihuan.clue.model;

/** What an identity may be unsealed for 拆封目的 (F21, S13): a closed list, because purposes grow where words are free. */
public enum UnsealPurpose {
    /** 见面询问举报人. */
    INTERVIEW,
    /** 向举报人反馈. */
    FEEDBACK,
    /** 保护举报人人身安全 (AOCL 61). */
    PROTECTION,
    /** 涉嫌泄密、打击报复的调查 (刑法 254, 308). */
    LEAK_OR_RETALIATION,
    /** 奖励兑现. */
    REWARD
}
