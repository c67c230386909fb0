package io.bihuan.platform.trail.audit;

/**
 * What an auditor is shown of a week without asking for it 访问异常 (S17). Each is a count of what was done, against a number that is
 * versioned data; none says why, and nobody is weighed or ranked by them.
 */
enum Anomaly {
    /** 一日内查阅事项较多: an officer looked at so many different things in a day. */
    MANY_READS("一日内查阅事项较多"),
    /** 一日内多次被拒: an officer was turned away so often in a day. */
    TURNED_AWAY("一日内多次被拒"),
    /** 夜间查阅: an officer looked at something so often between ten in the evening and six in the morning. */
    AT_NIGHT("夜间查阅"),
    /** 同一事项查阅人员较多: so many different officers looked at one thing in the week. */
    MANY_READERS("同一事项查阅人员较多"),
    /** 导出: an officer took files out on a day. */
    EXPORTS("导出");

    private final String label;

    Anomaly(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    String label() {
        return label;
    }
}
