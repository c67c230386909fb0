package io.bihuan.platform.clocks;

import org.jspecify.annotations.Nullable;

/**
 * A clock that is still open, as its service's {@code open-clocks} read model keeps it.
 *
 * @param aggregateId whose clock it is
 * @param clockId which of its clocks, for example {@code RECEIPT}
 * @param nextRungAt when the next rung (warned, due, breached) is reached, epoch milliseconds; {@link #STANDS_STILL} for a
 *     clock that is suspended
 * @param unit the unit it binds, or null if nobody counts it again
 * @param calendarVersion the calendar its end was counted by, or null if a later calendar no longer moves it
 */
public record OpenClock(
        String aggregateId,
        String clockId,
        long nextRungAt,
        @Nullable String unit,
        @Nullable String calendarVersion) {

    /** No rung comes while the clock is suspended. */
    public static final long STANDS_STILL = Long.MAX_VALUE;

    /** A clock that no calendar moves. */
    public OpenClock(String aggregateId, String clockId, long nextRungAt) {
        this(aggregateId, clockId, nextRungAt, null, null);
    }
}
