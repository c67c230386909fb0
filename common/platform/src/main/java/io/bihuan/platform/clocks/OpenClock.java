package io.bihuan.platform.clocks;

/**
 * A clock that is still running, as its service's {@code open-clocks} read model keeps it.
 *
 * @param aggregateId whose clock it is
 * @param clockId which of its clocks, for example {@code RECEIPT}
 * @param nextRungAt when the next rung (warned, due, breached) is reached, epoch milliseconds
 */
public record OpenClock(String aggregateId, String clockId, long nextRungAt) {}
