package io.bihuan.kernel.registry;

/** Administrative level 层级, from the top down (domain F02). */
public enum Level {
    /** 全国. */
    NATION,
    /** 省. */
    PROVINCE,
    /** 市. */
    CITY,
    /** 县. */
    COUNTY,
    /** 镇、街道. */
    TOWN,
    /** 村、社区. */
    VILLAGE;

    /** Whether this level is the other or stands above it. */
    public boolean isAtLeast(Level other) {
        return ordinal() <= other.ordinal();
    }
}
