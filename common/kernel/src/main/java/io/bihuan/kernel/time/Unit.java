package io.bihuan.kernel.time;

/** The unit 计算单位 in which a rule counts its amount. */
public enum Unit {
    /** 小时: exact from the start instant, never rolled. */
    HOURS,
    /** 日（自然日）: the start day is not counted. */
    CALENDAR_DAYS,
    /** 工作日: only where the law says so, for example 行政处罚法 85; the start day is not counted. */
    WORKING_DAYS,
    /** 月: to the same-numbered day, else to the month's last day (民法典 202). */
    MONTHS,
    /** 年: to the same day of the year, else to the month's last day. */
    YEARS
}
