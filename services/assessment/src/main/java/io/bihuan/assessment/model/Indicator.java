package io.bihuan.assessment.model;

/** An indicator 指标 (domain §5.1): a pure function of events and a cut-off, each with a written definition. */
public enum Indicator {
    /** I04 查结率: concluded by the cut-off, of what was due by the cut-off. */
    I04("查结率", "截止时间前已查结 / 截止时间前到期应查结"),
    /** I05 按时办结率: concluded within the time limit, of what was due by the cut-off. */
    I05("按时办结率", "期限内查结 / 截止时间前到期应查结"),
    /** I15 反馈率: fed back by the cut-off, of what was due by the cut-off and could be fed back. */
    I15("反馈率", "截止时间前已反馈 / 截止时间前到期应反馈(无法联系的除外)"),
    /** I15 及时反馈率: fed back within the time limit, of the same. */
    I15_ON_TIME("及时反馈率", "期限内反馈 / 截止时间前到期应反馈(无法联系的除外)");

    private final String label;
    private final String definition;

    Indicator(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** The indicator in Chinese. */
    public String label() {
        return label;
    }

    /** What is divided by what, in Chinese. */
    public String definition() {
        return definition;
    }
}
