package io.bihuan.clue.model;

/** Where a request to unseal stands 拆封申请状态. */
public enum UnsealStatus {
    /** 待批准. */
    REQUESTED("待批准"),
    /** 已开启. */
    OPEN("已开启"),
    /** 已关闭. */
    CLOSED("已关闭"),
    /** 已否决. */
    DENIED("已否决"),
    /** 已失效. */
    LAPSED("已失效");

    private final String label;

    UnsealStatus(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
