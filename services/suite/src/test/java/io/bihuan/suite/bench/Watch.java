package io.bihuan.suite.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One thread that looks over and over how far a read model is, and notes when it had come where. It looks where every query
 * of the service looks, in the document of the read model's state; asking over HTTP would cost more than the load itself.
 */
final class Watch {

    private static final long EVERY_NANOS = Duration.ofMillis(5).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MongoCollection<Document> states;
    private final String readModel;
    /** When a position was first seen; {@code System.nanoTime()}. */
    private final ConcurrentSkipListMap<Long, Long> seen = new ConcurrentSkipListMap<>();

    private final Thread thread = new Thread(this::watch, "bench-watch");
    private volatile boolean stopped;
    private volatile @Nullable RuntimeException failure;

    private Watch(MongoDatabase database, String readModel) {
        this.states = database.getCollection("read_models");
        this.readModel = readModel;
    }

    static Watch start(MongoDatabase database, String readModel) {
        Watch watch = new Watch(database, readModel);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!stopped) {
                for (Document state : states.find(Filters.eq("_id", readModel))) {
                    seen.putIfAbsent(state.get("position", Number.class).longValue(), System.nanoTime());
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
