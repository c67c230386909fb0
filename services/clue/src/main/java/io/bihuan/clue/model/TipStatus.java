package io.bihuan.clue.model;

/** Where a tip stands 举报件状态 (domain §2.1). */
public enum TipStatus {
    /** 已接收. */
    RECEIVED("已接收"),
    /** 已关联线索. */
    ATTACHED("已关联线索"),
    /** 已移转. */
    REFERRED("已移转"),
    /** 不予受理. */
    DECLINED("不予受理");

    private final String label;

    TipStatus(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
