package io.bihuan.clue.model;

/** How a reporter may be contacted 联系约定 (F21). */
public enum ContactRule {
    /** 不得联系. */
    NO_CONTACT,
    /** 仅限查询码. */
    CODE_ONLY,
    /** 按约定方式和时间. */
    AGREED_CHANNEL
}
