package io.bihuan.platform.clocks;

/**
 * How a service rings a clock. A service with clocks declares one bean, and a read model named {@code open-clocks} of
 * {@link OpenClock} documents keyed {@code <aggregateId>/<clockId>}; the platform's poller does the rest.
 */
public interface ClockRinger {

    /** The command that tells the aggregate that a rung may have been reached; the aggregate decides whether it has. */
    Object ring(OpenClock clock);
}
