package io.bihuan.clue.intake;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that let rows in. A class of its own, for a bare {@link ExecutorService} bean would take the place of Spring's
 * task executor.
 */
final class IntakeWorkers implements AutoCloseable {

    private final ExecutorService threads;

    IntakeWorkers(int count) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "intake-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    ExecutorService threads() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
