package io.bihuan.eventlog;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Lets readers sleep until the log has grown. Our own appends wake them at once; those of other processes are found by
 * asking the store, one reader for all of them.
 */
final class TailWatch {

    private final LongSupplier head;
    private final long pollNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long known = -1;
    private long lastPoll;
    private boolean polled;
    private boolean polling;

    TailWatch(LongSupplier head, Duration pollInterval) {
        this.head = head;
        this.pollNanos = pollInterval.toNanos();
    }

    /** The log reaches at least to this position. */
    void reached(long position) {
        lock.lock();
        try {
            if (position > known) {
                known = position;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean awaitAfter(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (known <= position) {
                long now = System.nanoTime();
                if (!polling && (!polled || now - lastPoll >= pollNanos)) {
                    poll(now);
                } else if (now >= deadline) {
                    return false;
                } else {
                    long untilPoll = polling ? pollNanos : pollNanos - (now - lastPoll);
                    grown.await(Math.min(deadline - now, untilPoll), TimeUnit.NANOSECONDS);
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Asks without holding the lock: appends must never wait for a reader's question. */
    private void poll(long now) {
        polling = true;
        lastPoll = now;
        long found = -1;
        lock.unlock();
        try {
            found = head.getAsLong();
        } finally {
            lock.lock();
            polling = false;
            polled = true;
            if (found > known) {
                known = found;
                grown.signalAll();
            }
        }
    }
}
