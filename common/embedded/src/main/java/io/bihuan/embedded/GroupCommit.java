package io.bihuan.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets many write commands share one commit of the store.
 *
 * <p>A command changes several maps (documents and each index), and the store commits all maps as they are at one
 * moment. Commands therefore hold the shared side of a gate while they change something, and a commit holds the
 * exclusive side: what is on disk never contains half a command. After its change a command waits until a commit that
 * began later has ended; the first one to wait does the commit for all that came before. A command that only reads is
 * answered when all it may have seen is committed: else somebody passes on what a crash then takes back.
 *
 * <p>A commit that failed is the last one: what is in memory and not on disk is never told to anybody.
 */
final class GroupCommit {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committedMore = lock.newCondition();
    private final Runnable commit;
    private final Runnable sync;

    private volatile long committed;
    private boolean committing;
    private volatile @Nullable RuntimeException failure;

    /**
     * @param commit writes all changes to the file; runs alone
     * @param sync forces the file to the disk, or nothing; runs beside other commands
     */
    GroupCommit(Runnable commit, Runnable sync) {
        this.commit = commit;
        this.sync = sync;
    }

    /**
     * Runs {@code change} and returns its answer once what it changed would survive the death of the process.
     *
     * @throws StoreFailedException if the store could not be written, now or before
     */
    <T> T durably(Supplier<T> change) {
        T answer;
        long ticket;
        gate.readLock().lock();
        try {
            ticket = begun.incrementAndGet();
            answer = change.get();
        } finally {
            gate.readLock().unlock();
        }
        awaitCommit(ticket);
        return answer;
    }

    /**
     * Runs {@code read} and returns its answer once what it may have seen would survive the death of the process.
     *
     * @throws StoreFailedException if the store could not be written, now or before
     */
    <T> T seen(Supplier<T> read) {
        T answer = read.get();
        awaitCommit(begun.get());
        return answer;
    }

    /** Whether a commit has failed; nothing is answered any more. */
    boolean hasFailed() {
        return failure != null;
    }

    /** Runs {@code work} while no command is half done. */
    void alone(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void awaitCommit(long ticket) {
        if (committed >= ticket && failure == null) {
            return;
        }
        lock.lock();
        try {
            while (committed < ticket || failure != null) {
                if (failure != null) {
                    throw new StoreFailedException(failure);
                }
                if (committing) {
                    committedMore.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead() {
        committing = true;
        lock.unlock();
        long upTo = -1;
        RuntimeException problem = null;
        try {
            upTo = commitAll();
        } catch (RuntimeException e) {
            problem = e;
        } finally {
            lock.lock();
            committing = false;
            committed = Math.max(committed, upTo);
            failure = problem;
            committedMore.signalAll();
        }
    }

    private long commitAll() {
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = begun.get();
            commit.run();
        } finally {
            gate.writeLock().unlock();
        }
        sync.run();
        return upTo;
    }
}
