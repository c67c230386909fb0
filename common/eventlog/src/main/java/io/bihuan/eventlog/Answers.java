package io.bihuan.eventlog;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells callers what became of their commits, in order, while the appender writes the next ones: waking a caller costs as
 * much as encoding its commit, and its next one is prepared meanwhile.
 */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Executor executor;

    private Answers(Executor executor) {
        this.executor = executor;
    }

    /** By a thread of their own. */
    static Answers beside(String name) {
        return new Answers(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** By the appender itself: a simulation wants one thing at a time. */
    static Answers atOnce() {
        return new Answers(Runnable::run);
    }

    void give(Runnable answers) {
        executor.execute(answers);
    }

    /** Waits until all are given; by the appender, when it ends. */
    void close(long patienceMillis) {
        if (executor instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(patienceMillis, TimeUnit.MILLISECONDS)) {
                    LOG.warn("Not all callers could be told what became of their commits");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
