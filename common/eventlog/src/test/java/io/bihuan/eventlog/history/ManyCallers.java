package io.bihuan.eventlog.history;

import com.mongodb.client.MongoClient;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.eventlog.FaultyDatabase;
import io.bihuan.eventlog.FaultyDatabase.Fault;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.eventlog.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A process with a small heap and more callers with large commits than it could hold, in front of a store that crawls. */
final class ManyCallers {

    private static final int CALLERS = 400;
    private static final int CHARACTERS = 250_000;
    private static final long WRITE_MILLIS = 800;

    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger full = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private volatile boolean crawls = true;

    /** Arguments: connection string, database. */
    public static void main(String[] arguments) throws Exception {
        new ManyCallers().run(arguments[0], arguments[1]);
    }

    private void run(String uri, String name) throws Exception {
        try (MongoClient client = TestDatabases.client(uri)) {
            FaultyDatabase slow = new FaultyDatabase(client.getDatabase(name));
            slow.schedule(nth -> crawls ? new Crawling() : null);
            try (EventLog log = EventLog.open(slow.database(), EventLogSettings.defaults(), Clock.systemUTC())) {
                List<Thread> callers = new ArrayList<>();
                for (int i = 0; i < CALLERS; i++) {
                    Thread caller = new Thread(call(log, "a" + i));
                    callers.add(caller);
                    caller.start();
                    // Callers arrive faster than the slowed store writes, and not all in its first batch.
                    Thread.sleep(5);
                }
                crawls = false;
                for (Thread caller : callers) {
                    caller.join();
                }
                log.append(commit("afterwards"));
            }
        }
        System.out.println("stored " + stored + " full " + full + " late " + late);
    }

    private Runnable call(EventLog log, String aggregate) {
        return () -> {
            try {
                log.append(commit(aggregate));
                stored.incrementAndGet();
            } catch (EventLogFullException e) {
                full.incrementAndGet();
            } catch (EventLogUnavailableException e) {
                late.incrementAndGet();
            }
        };
    }

    private static NewCommit commit(String aggregate) {
        String payload = "\"" + "线".repeat(CHARACTERS) + "\"";
        Instant at = Instant.parse("2026-11-22T12:00:00Z");
        return new NewCommit(
                aggregate, "Tip", 0, List.of(new NewEvent(aggregate + ".0", "tip.Noted", 1, at, payload, "{}")));
    }

    /** A write that takes about a hundred times as long as usual. */
    private static final class Crawling implements Fault {

        @Override
        public void on(List<?> documents, Consumer<List<?>> write) {
            try {
                // The store is made slow, not waited for.
                Thread.sleep(WRITE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            write.accept(documents);
        }

        @Override
        public boolean isAnswered() {
            return true;
        }
    }
}
