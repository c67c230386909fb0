package io.bihuan.eventlog.history;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that only runs while the scheduler waits for it: of all fibers and the scheduler, exactly one runs at any time,
 * so that the order of everything is the scheduler's choice.
 */
final class Fiber {

    /** Ends a fiber whose process is dead, wherever it stands. */
    static final class Killed extends Error {
        Killed() {
            super("The process was killed", null, false, false);
        }
    }

    private static final ThreadLocal<Fiber> CURRENT = new ThreadLocal<>();

    private final String name;
    private final Semaphore go = new Semaphore(0);
    private final Semaphore back = new Semaphore(0);
    private BooleanSupplier condition = () -> true;
    private String waitsFor = "begins";
    private long until = Long.MAX_VALUE;
    private boolean ended;
    private boolean killed;
    private @Nullable Throwable failure;

    Fiber(String name, Runnable work) {
        this.name = name;
        Thread thread = new Thread(
                () -> {
                    CURRENT.set(this);
                    go.acquireUninterruptibly();
                    try {
                        requireAlive();
                        work.run();
                    } catch (Killed expected) {
                        waitsFor = "was killed";
                    } catch (Throwable e) {
                        failure = e;
                    } finally {
                        ended = true;
                        back.release();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    static Fiber current() {
        return CURRENT.get();
    }

    /** By the fiber: gives the turn back until the condition holds or the time has come. */
    boolean await(String what, BooleanSupplier holds, long deadline) {
        requireAlive();
        waitsFor = what;
        condition = holds;
        until = deadline;
        back.release();
        go.acquireUninterruptibly();
        requireAlive();
        return holds.getAsBoolean();
    }

    private void requireAlive() {
        if (killed) {
            throw new Killed();
        }
    }

    /** By the scheduler: lets it run until it waits again. */
    void resume() {
        go.release();
        back.acquireUninterruptibly();
        if (failure != null) {
            throw new IllegalStateException(name + " failed", failure);
        }
    }

    /** By the scheduler: ends it. */
    void kill() {
        killed = true;
        while (!ended) {
            go.release();
            back.acquireUninterruptibly();
        }
    }

    boolean isReady(long now) {
        return !ended && (until <= now || condition.getAsBoolean());
    }

    /** When it goes on by itself. */
    long until() {
        return ended ? Long.MAX_VALUE : until;
    }

    boolean ended() {
        return ended;
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name + " (" + waitsFor + ")";
    }
}
