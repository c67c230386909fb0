package io.bihuan.eventlog;

import java.time.Duration;
import java.util.Objects;

/**
 * How one log is kept. {@link #defaults()} suits a service; the others are for tests and for many logs in one database.
 *
 * @param collection where the commits are
 * @param snapshots where the snapshots are, one per aggregate
 * @param checkpoints where the checkpoints are; what witnesses have signed of them is in {@code <name>_cosigned}
 * @param queueCapacity how many commits may wait for the appender; more are refused at once
 * @param queueBytes how many bytes of memory the commits that are under way may hold together,
 *     reckoned as five a character (two as text, three encoded) and 1,024 an event; more are refused at once
 * @param maxBatch how many commits the appender writes in one go
 * @param pollInterval how often a waiting reader looks for commits of other processes
 * @param appendTimeout how long a commit may wait in the queue before it is given up unwritten
 * @param resolveTimeout how long the appender tries to find out what became of a write whose answer was lost
 */
public record EventLogSettings(
        String collection,
        String snapshots,
        String checkpoints,
        int queueCapacity,
        long queueBytes,
        int maxBatch,
        Duration pollInterval,
        Duration appendTimeout,
        Duration resolveTimeout) {

    /** Refuses what could never work. */
    public EventLogSettings {
        Names.require("collection", collection);
        Names.require("snapshots", snapshots);
        Names.require("checkpoints", checkpoints);
        if (queueCapacity < 1 || queueBytes < 1 || maxBatch < 1) {
            throw new IllegalArgumentException("Queue and batch hold at least one commit");
        }
        requirePositive("pollInterval", pollInterval);
        requirePositive("appendTimeout", appendTimeout);
        requirePositive("resolveTimeout", resolveTimeout);
    }

    /**
     * Collections {@code log}, {@code snapshots} and {@code checkpoints}, room for 4,096
     * commits or 32 MiB, batches of 512.
     */
    public static EventLogSettings defaults() {
        return new EventLogSettings(
                "log",
                "snapshots",
                "checkpoints",
                4096,
                32L << 20,
                512,
                Duration.ofMillis(100),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10));
    }

    /** The same in other collections; checkpoints are in {@code <log>_checkpoints}. */
    public EventLogSettings withCollections(String log, String snapshotCollection) {
        return new EventLogSettings(
                log,
                snapshotCollection,
                log + "_checkpoints",
                queueCapacity,
                queueBytes,
                maxBatch,
                pollInterval,
                appendTimeout,
                resolveTimeout);
    }

    /** The same with another queue capacity and batch size. */
    public EventLogSettings withQueue(int capacity, int batch) {
        return new EventLogSettings(
                collection,
                snapshots,
                checkpoints,
                capacity,
                queueBytes,
                batch,
                pollInterval,
                appendTimeout,
                resolveTimeout);
    }

    /** The same with another bound for the memory of commits that are under way. */
    public EventLogSettings withQueueBytes(long bytes) {
        return new EventLogSettings(
                collection,
                snapshots,
                checkpoints,
                queueCapacity,
                bytes,
                maxBatch,
                pollInterval,
                appendTimeout,
                resolveTimeout);
    }

    /** The same with other time-outs for a waiting and for a doubtful write. */
    public EventLogSettings withTimeouts(Duration append, Duration resolve) {
        return new EventLogSettings(
                collection, snapshots, checkpoints, queueCapacity, queueBytes, maxBatch, pollInterval, append, resolve);
    }

    /** The same with another interval between questions to the store. */
    public EventLogSettings withPollInterval(Duration interval) {
        return new EventLogSettings(
                collection,
                snapshots,
                checkpoints,
                queueCapacity,
                queueBytes,
                maxBatch,
                interval,
                appendTimeout,
                resolveTimeout);
    }

    private static void requirePositive(String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be positive");
        }
    }
}
