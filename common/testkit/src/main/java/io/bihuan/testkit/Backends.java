package io.bihuan.testkit;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * MongoDB and Kafka for tests, one of each per JVM, started when first asked for and stopped when the JVM ends. The
 * environment variable {@code BIHUAN_TEST_BACKEND} chooses:
 *
 * <ul>
 *   <li>{@code auto} (default): Docker if it answers and the image is there already, else the embedded parts;
 *   <li>{@code docker}: Testcontainers, which may pull images;
 *   <li>{@code embedded}: the embedded parts;
 *   <li>{@code uri}: the servers at {@code MONGODB_URI} and {@code KAFKA_BOOTSTRAP}.
 * </ul>
 *
 * The first use prints which one it is. Databases are fresh per test; topics are not, so tests name their own.
 */
public final class Backends {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Backends() {}

    /** The connection string of the MongoDB of this run, without a database. */
    public static String mongoUri() {
        return Mongo.STARTED.address();
    }

    /** The bootstrap servers of the Kafka of this run. */
    public static String kafkaBootstrap() {
        return Kafka.STARTED.address();
    }

    /** A database name nobody used before; lower case, at most 63 bytes. */
    public static String freshDatabase(String purpose) {
        String start = purpose.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return start.substring(0, Math.min(20, start.length())) + "_"
                + ProcessHandle.current().pid() + "_"
                + Long.toString(
                        ProcessHandle.current()
                                .info()
                                .startInstant()
                                .map(Instant::toEpochMilli)
                                .orElse(0L),
                        36)
                + "_" + DATABASES.incrementAndGet();
    }

    private static final class Mongo {
        private static final Backend STARTED = BackendChoice.fromEnvironment().mongo();
    }

    private static final class Kafka {
        private static final Backend STARTED = BackendChoice.fromEnvironment().kafka();
    }
}
