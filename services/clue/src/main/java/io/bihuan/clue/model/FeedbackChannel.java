package io.bihuan.clue.model;

/** How the reporter was told 反馈方式 (F13). The text itself is made from allow-listed fields and is not kept here. */
public enum FeedbackChannel {
    /** 电话. */
    PHONE,
    /** 书面. */
    LETTER,
    /** 当面. */
    IN_PERSON,
    /** 查询码. */
    QUERY_CODE,
    /** 由密库转达. */
    VAULT_RELAY
}
