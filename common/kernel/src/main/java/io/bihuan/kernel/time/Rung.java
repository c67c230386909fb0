package io.bihuan.kernel.time;

/** The rungs 预警梯级 a clock climbs, in this order and each at most once. */
public enum Rung {
    /** 计时中. */
    RUNNING,
    /** 临期预警. */
    WARNED,
    /** 当日到期: the due day has begun. A limit in hours has no such rung. */
    DUE,
    /** 逾期. */
    BREACHED;

    /** Whether this rung is higher than the other. */
    public boolean isAbove(Rung other) {
        return ordinal() > other.ordinal();
    }
}
