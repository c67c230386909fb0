package io.bihuan.eventlog;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The commits that wait for the appender, bounded in number and in memory: a store that falls behind must cost refusals,
 * never the heap.
 */
final class CommitQueue {

    private static final long IDLE_MILLIS = 50;

    /** What one write may hold: it is encoded as a whole, and answered as a whole before anything else is written. */
    private static final long BATCH_BYTES = 8L << 20;

    /**
     * Larger writes take half of what is under way: while the store works on them, the callers of the other half get their
     * answers and prepare what comes next. All in one write, and store and callers would only ever wait for each other.
     */
    private static final int SMALL_BATCH = 16;

    private final BlockingQueue<PendingCommit> queue;
    private final int maxBatch;
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Waiting waiting;

    CommitQueue(EventLogSettings settings, Waiting waiting) {
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.maxBatch = settings.maxBatch();
        this.mostBytes = settings.queueBytes();
        this.waiting = waiting;
    }

    /**
     * Makes room for a commit, before anything is computed for it. One alone always has room, however large it is.
     *
     * @throws EventLogFullException if those that are under way hold too much already
     */
    void reserve(long some) {
        long before = bytes.getAndAdd(some);
        if (before > 0 && before + some > mostBytes) {
            bytes.addAndGet(-some);
            throw new EventLogFullException("Commits of " + before + " bytes wait for the store already");
        }
        underWay.incrementAndGet();
    }

    /** Its caller has an answer. */
    void release(long some) {
        bytes.addAndGet(-some);
        underWay.decrementAndGet();
    }

    /**
     * Lines up.
     *
     * @throws EventLogFullException if too many wait already
     */
    void add(PendingCommit pending) {
        if (!queue.offer(pending)) {
            throw new EventLogFullException(queue.size() + " commits wait for the store already");
        }
    }

    /** One that was given up makes room at once, not only when the store answers again. */
    void remove(PendingCommit cancelled) {
        queue.remove(cancelled);
    }

    /** Waits a little for the first, then claims what is there, up to what one write may hold. */
    void drainTo(List<PendingCommit> batch) throws InterruptedException {
        PendingCommit next = waiting.poll(queue, IDLE_MILLIS);
        int most = Math.min(maxBatch, Math.max(SMALL_BATCH, (underWay.get() + 1) / 2));
        long held = 0;
        while (next != null) {
            if (next.take()) {
                batch.add(next);
                held += next.commit().memory();
            }
            boolean full = batch.size() >= most || held >= BATCH_BYTES;
            next = full ? null : queue.poll();
        }
    }

    /** Empties it. */
    void drainAllTo(List<PendingCommit> late) {
        queue.drainTo(late);
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int size() {
        return queue.size();
    }
}
