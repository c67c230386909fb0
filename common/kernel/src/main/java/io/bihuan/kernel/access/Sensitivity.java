package io.bihuan.kernel.access;

/** How much harm it does when the wrong person reads it 敏感等级 (domain §3), from the harmless up. */
public enum Sensitivity {
    /** 公开统计. */
    S0,
    /** 内部流程: states, clocks, letters, numbers of units. */
    S1,
    /** 线索内容: what a clue or a case says. */
    S2,
    /** 财物、纪检线索抬头、保护措施: read for a stated purpose only. */
    S3,
    /** 密库、纪检内容、干预记录. */
    S4;

    /** Whether it is this sensitive or more. */
    public boolean isAtLeast(Sensitivity other) {
        return compareTo(other) >= 0;
    }
}
