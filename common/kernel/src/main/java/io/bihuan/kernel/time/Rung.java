package io.bihuan.kernel.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The rungs 预警梯级 a clock climbs, each at most once (F17). They are told in the order of time; of two at one moment the later
 * one here counts. T-n are calendar days before the last day.
 */
public enum Rung {
    /** 过半: half of the time is over. */
    HALF,
    /** 临期七日: seven days before the last day. */
    SEVEN_DAYS,
    /** 临期三日: three days before it. */
    THREE_DAYS,
    /** 临期一日: the day before it. */
    ONE_DAY,
    /** 临期预警: the warning that the rule itself sets. */
    WARNED,
    /** 当日到期: the due day has begun. A limit in hours has no such rung. */
    DUE,
    /** 逾期. */
    BREACHED,
    /** 逾期七日: seven days after the end, and still not done. */
    WEEK_LATE;

    /** Whether this rung comes when the end is near and the clock still runs: half, or some days before. */
    public boolean isStandardWarning() {
        return this == HALF || this == SEVEN_DAYS || this == THREE_DAYS || this == ONE_DAY;
    }

    Instant begins(Deadline deadline, Instant warnAt) {
        return switch (this) {
            case HALF -> deadline.startedAt().plus(half(deadline));
            case SEVEN_DAYS -> daysBefore(deadline, 7);
            case THREE_DAYS -> daysBefore(deadline, 3);
            case ONE_DAY -> daysBefore(deadline, 1);
            case WARNED -> warnAt;
            case DUE -> Deadline.startOf(deadline.dueOn());
            case BREACHED -> deadline.lateFrom();
            case WEEK_LATE -> deadline.lateFrom().plus(Duration.ofDays(7));
        };
    }

    /** To the second, which is as fine as anybody is warned. */
    private static Duration half(Deadline deadline) {
        return Duration.ofSeconds(
                Duration.between(deadline.startedAt(), deadline.dueAt()).toSeconds() / 2);
    }

    private static Instant daysBefore(Deadline deadline, int days) {
        return deadline.isExact()
                ? deadline.dueAt().minus(Duration.ofDays(days))
                : Deadline.startOf(deadline.dueOn().minusDays(days));
    }
}
