package io.bihuan.suite.bench;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thread that asks the service over and over how far a read model is, and notes when it had come where. */
final class Watch {

    private static final long EVERY_NANOS = Duration.ofMillis(2).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Service service;
    private final String readModel;
    /** When a position was first seen; {@code System.nanoTime()}. */
    private final ConcurrentSkipListMap<Long, Long> seen = new ConcurrentSkipListMap<>();

    private final Thread thread = new Thread(this::watch, "bench-watch");
    private volatile boolean stopped;
    private volatile @Nullable RuntimeException failure;

    private Watch(Service service, String readModel) {
        this.service = service;
        this.readModel = readModel;
    }

    static Watch start(Service service, String readModel) {
        Watch watch = new Watch(service, readModel);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!stopped) {
                for (JsonNode standing : service.call("GET", "/admin/read-models")) {
                    if (standing.get("readModel").asString().equals(readModel)) {
                        seen.putIfAbsent(standing.get("position").asLong(), System.nanoTime());
                    }
                }
                LockSupport.parkNanos(EVERY_NANOS);
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    void awaitPosition(long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen.ceilingKey(position) == null) {
            if (failure != null || System.nanoTime() > deadline) {
                throw new BenchFailure("The read model has not come to " + position, failure);
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** When the read model was first seen at or beyond a position. */
    long passed(long position) {
        return seen.ceilingEntry(position).getValue();
    }

    void stop() {
        stopped = true;
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
