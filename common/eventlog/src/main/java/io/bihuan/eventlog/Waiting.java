package io.bihuan.eventlog;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Every point at which a thread that appends waits for time or for another thread; the store's calls are the only others.
 * A simulation that answers here and in the store decides alone what happens in which order.
 */
interface Waiting {

    /** Threads, as they are. */
    Waiting REAL = new Waiting() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void pause(long millis) throws InterruptedException {
            Thread.sleep(millis);
        }

        @Override
        public <T> @Nullable T poll(BlockingQueue<T> queue, long millis) throws InterruptedException {
            return queue.poll(millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public <T> T get(CompletableFuture<T> outcome, long millis)
                throws InterruptedException, ExecutionException, TimeoutException {
            return outcome.get(millis, TimeUnit.MILLISECONDS);
        }
    };

    /** A clock that only measures spans. */
    long nanoTime();

    /** Lets some time pass. */
    void pause(long millis) throws InterruptedException;

    /** The queue's next element, {@code null} if none came in time. */
    <T> @Nullable T poll(BlockingQueue<T> queue, long millis) throws InterruptedException;

    /** What came out. */
    <T> T get(CompletableFuture<T> outcome, long millis)
            throws InterruptedException, ExecutionException, TimeoutException;
}
