package io.bihuan.supervision.model;

/** What came of an interference 处理结果 (F44). It is the competent organ that decides it; here it is only noted. */
public enum HandlingOutcome {
    /** 批评教育、诫勉. */
    ADMONISHED("批评教育、诫勉"),
    /** 党纪政务处分. */
    DISCIPLINED("党纪政务处分"),
    /** 追究刑事责任. */
    CRIMINALLY_LIABLE("追究刑事责任"),
    /** 不予追究. */
    NOT_LIABLE("不予追究");

    private final String label;

    HandlingOutcome(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
