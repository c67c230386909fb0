package io.bihuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.web.context.request.RequestAttributes;

/**
 * When an answer leaves that says something is not there 应答时刻 (B1). What is hidden costs a decision more to look at than what
 * was never there; so both leave at the next tick after the request came, and not when they are ready. As long as
 * either takes less than one tick, their times say nothing.
 */
final class AnswerGrid {

    private static final String ARRIVED = AnswerGrid.class.getName();

    private final long tick;
    private final LongSupplier nanoTime;
    private final LongConsumer sleep;

    /** @param tick how far apart; none if zero */
    AnswerGrid(Duration tick) {
        this(tick, System::nanoTime, LockSupport::parkNanos);
    }

    AnswerGrid(Duration tick, LongSupplier nanoTime, LongConsumer sleep) {
        this.tick = tick.toNanos();
        this.nanoTime = nanoTime;
        this.sleep = sleep;
    }

    /** Notes when a request came. */
    void arrived(HttpServletRequest request) {
        if (request.getAttribute(ARRIVED) == null) {
            request.setAttribute(ARRIVED, nanoTime.getAsLong());
        }
    }

    /** Waits for the next tick; a request whose arrival nobody noted does not wait. */
    void await(RequestAttributes request) {
        if (tick > 0 && request.getAttribute(ARRIVED, RequestAttributes.SCOPE_REQUEST) instanceof Long arrived) {
            long now = nanoTime.getAsLong();
            long leaves = now + tick - (now - arrived) % tick;
            // Parking may end early for no reason.
            for (; now - leaves < 0; now = nanoTime.getAsLong()) {
                sleep.accept(leaves - now);
            }
        }
    }
}
