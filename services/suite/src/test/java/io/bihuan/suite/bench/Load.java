package io.bihuan.suite.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Threads that all begin at the same moment, each with its own part of the work. */
final class Load {

    private Load() {}

    /** What a thread does. */
    interface Part {
        void run(int thread) throws Exception;
    }

    /** @return how many seconds it took until the last thread was done */
    static double seconds(int threads, Part part) {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int thread = t;
            workers.add(new Thread(
                    () -> {
                        try {
                            ready.countDown();
                            go.await();
                            part.run(thread);
                        } catch (Throwable e) {
                            failure.compareAndSet(null, e);
                        }
                    },
                    "bench-" + t));
        }
        workers.forEach(Thread::start);
        try {
            ready.await();
            long began = System.nanoTime();
            go.countDown();
            for (Thread worker : workers) {
                worker.join();
            }
            double took = since(began);
            if (failure.get() != null) {
                throw new BenchFailure("A thread failed", failure.get());
            }
            return took;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
