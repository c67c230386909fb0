package io.bihuan.eventlog;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The real log, without threads of its own: whoever simulates decides who goes on when. */
public final class SimulatedLog {

    private final EventLog log;

    private SimulatedLog(EventLog log) {
        this.log = log;
    }

    /** Lets the calling thread wait until something is so, or some time has passed; says whether it is so. */
    public interface Scheduler {
        boolean await(String what, BooleanSupplier condition, long nanos);
    }

    /** Opens it; its appender does nothing until {@link #runAppender()} is called. */
    public static SimulatedLog open(
            MongoDatabase database, EventLogSettings settings, Clock clock, LongSupplier nanos, Scheduler scheduler) {
        return new SimulatedLog(EventLog.unstarted(database, settings, clock, waiting(nanos, scheduler)));
    }

    /** The log. */
    public EventLog log() {
        return log;
    }

    /** What the appender's thread does, for ever. */
    public void runAppender() {
        log.appender().run();
    }

    /** Whatever is stored, in the order of positions, read past everything that reads for the services. */
    public static List<StoredCommit> stored(MongoDatabase database) {
        List<StoredCommit> commits = new ArrayList<>();
        for (Document document : database.getCollection("log").find().sort(new Document("_id", 1))) {
            commits.add(CommitDocument.read(document));
        }
        return commits;
    }

    /** One stored document as the log reads it. */
    public static StoredCommit read(Document document) {
        return CommitDocument.read(document);
    }

    private static Waiting waiting(LongSupplier nanos, Scheduler scheduler) {
        return new Waiting() {
            @Override
            public long nanoTime() {
                return nanos.getAsLong();
            }

            @Override
            public void pause(long millis) {
                scheduler.await("pauses", () -> false, millis * 1_000_000);
            }

            /** Waits without end: an empty poll changes nothing, so it need not happen. */
            @Override
            public <T> @Nullable T poll(BlockingQueue<T> queue, long millis) {
                scheduler.await("waits for commits", () -> !queue.isEmpty(), Long.MAX_VALUE);
                return queue.poll();
            }

            @Override
            public <T> T get(CompletableFuture<T> outcome, long millis)
                    throws InterruptedException, ExecutionException, TimeoutException {
                if (!scheduler.await("waits for the outcome", outcome::isDone, millis * 1_000_000)) {
                    throw new TimeoutException();
                }
                return outcome.get();
            }
        };
    }
}
