package io.bihuan.platform.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The threads of one fold. With one worker nothing runs beside the caller; with more, tasks run on as many threads.
 * Closing ends them.
 */
final class Workers implements AutoCloseable {

    static final int MOST = 16;

    private final int number;
    private final ExecutorService threads;

    /** @param number 1 to {@value #MOST} */
    Workers(int number, String name) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " workers, not " + number);
        }
        this.number = number;
        this.threads = Executors.newFixedThreadPool(number, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    int number() {
        return number;
    }

    /**
     * Does all and waits for all; the results come in the order of the tasks.
     *
     * @throws RuntimeException what the first of the tasks that failed threw, once none runs any more
     */
    <T> List<T> all(List<Supplier<T>> tasks) {
        List<Supplier<T>> running = tasks.stream().map(this::ahead).toList();
        List<T> results = new ArrayList<>(tasks.size());
        RuntimeException failure = null;
        for (Supplier<T> one : running) {
            try {
                results.add(one.get());
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return results;
    }

    /** Begins something whose result is asked for later; with one worker it is done when it is asked for. */
    <T> Supplier<T> ahead(Supplier<T> task) {
        if (number == 1) {
            return task;
        }
        FutureTask<T> running = new FutureTask<>(task::get);
        threads.execute(running);
        return () -> result(running);
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a fold was running", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error defect) {
                throw defect;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
