package io.bihuan.platform.background;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something a service does again and again on a thread of its own. A failure is logged and the next turn comes all the
 * same: what waits for a store or a broker recovers by itself.
 */
public final class Recurring implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Recurring.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final long GOODBYE_MILLIS = 5_000;

    private final String name;
    private final Supplier<Duration> turn;
    private final Object monitor = new Object();
    private @Nullable Thread thread;

    /**
     * @param name name of the thread
     * @param turn does the work once and says how long to rest
     */
    public Recurring(String name, Supplier<Duration> turn) {
        this.name = name;
        this.turn = turn;
    }

    @Override
    public void start() {
        synchronized (monitor) {
            if (thread == null) {
                thread = new Thread(this::run, name);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private void run() {
        while (isMine()) {
            rest(turnSafely());
        }
    }

    private Duration turnSafely() {
        try {
            return turn.get();
        } catch (RuntimeException e) {
            if (isMine()) {
                log.warn("{} failed and goes on: {}", name, e.toString(), log.isDebugEnabled() ? e : null);
            }
            return AFTER_FAILURE;
        }
    }

    private void rest(Duration pause) {
        synchronized (monitor) {
            if (isMine() && !pause.isZero()) {
                try {
                    monitor.wait(Math.max(1, pause.toMillis()));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    thread = null;
                }
            }
        }
    }

    private boolean isMine() {
        synchronized (monitor) {
            return thread == Thread.currentThread();
        }
    }

    /** Lets the turn under way end, for a few seconds; then interrupts it. */
    @Override
    public void stop() {
        Thread ending;
        synchronized (monitor) {
            ending = thread;
            thread = null;
            monitor.notifyAll();
        }
        if (ending != null && ending != Thread.currentThread()) {
            await(ending);
        }
    }

    private static void await(Thread ending) {
        try {
            ending.join(GOODBYE_MILLIS);
            ending.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        synchronized (monitor) {
            return thread != null;
        }
    }
}
