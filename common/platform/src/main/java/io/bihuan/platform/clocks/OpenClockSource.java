package io.bihuan.platform.clocks;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Where the poller learns which clocks are due: the {@code open-clocks} read model of the service. */
public interface OpenClockSource {

    /**
     * Clocks whose next rung is reached, the longest overdue first.
     *
     * @param now the service's clock
     * @param limit how many at most
     */
    List<OpenClock> due(Instant now, int limit);

    /**
     * Shows every open clock, whenever its next rung is. One that changes meanwhile may be shown as it was, or be left out.
     */
    void each(Consumer<OpenClock> visitor);

    /**
     * Whether the read model lags behind the log by more than moments (a first start, a rebuild). Nothing is rung then: most
     * of what looks due has been rung long ago.
     */
    default boolean isBehind() {
        return false;
    }
}
