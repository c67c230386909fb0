package io.bihuan.eventlog.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.SimulatedLog;
import io.bihuan.eventlog.TestDatabases;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import io.bihuan.eventlog.history.Operation.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store goes away while everybody writes, and comes back; the engines are never told. */
class StoreAwayUnderLoadTest implements Surroundings {

    private static final Duration AWAY = Duration.ofSeconds(RunLength.isLong() ? 30 : 2);
    private static final EventLogSettings SETTINGS =
            EventLogSettings.defaults().withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(1));
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int CLIENTS = 4;

    private final History history = new History();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private volatile boolean ends;

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void nothing_is_acknowledged_meanwhile_and_both_engines_go_on_afterwards_by_themselves(@TempDir Path folder) {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder, "127.0.0.1", 0);
        int port = mongo.port();
        try (MongoClient client = TestDatabases.client(mongo.connectionString());
                EventLog one = EventLog.open(client.getDatabase("clue"), SETTINGS, Clock.systemUTC());
                EventLog other = EventLog.open(client.getDatabase("clue"), SETTINGS, Clock.systemUTC())) {
            start("one", one);
            start("other", other);
            untilBothAcknowledged(40);

            mongo.close();
            long away = now();
            pause((int) AWAY.toMillis());
            long back = now();
            mongo = EmbeddedMongo.start(folder, "127.0.0.1", port);

            Map<String, Long> before = acknowledged();
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .until(() -> acknowledged().entrySet().stream()
                            .allMatch(e -> e.getValue() >= before.get(e.getKey()) + 20));
            ends = true;
            assertThat(CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)))
                    .succeedsWithin(LONGEST_WAIT);

            assertThat(HistoryChecker.check(history.operations(), SimulatedLog.stored(client.getDatabase("clue"))))
                    .isEmpty();
            assertNobodyWasToldThatItIsStored(away, back);
        } finally {
            mongo.close();
        }
    }

    private void start(String name, EventLog log) {
        Queue<Asked> leftToOthers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < CLIENTS; i++) {
            Client client = new Client(name + "-" + i, i, 5, Integer.MAX_VALUE, leftToOthers);
            running.add(CompletableFuture.runAsync(() -> client.use(log, this), threads));
        }
        Reader reader = new Reader("r" + name, 7);
        running.add(CompletableFuture.runAsync(() -> reader.follow(log, this::ends, this), threads));
        running.add(CompletableFuture.runAsync(() -> new AxonReader("x" + name, log).follow(this), threads));
    }

    private void untilBothAcknowledged(int commits) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> acknowledged().size() == 2
                        && acknowledged().values().stream().allMatch(count -> count >= commits));
    }

    private Map<String, Long> acknowledged() {
        Map<String, Long> counts = new HashMap<>();
        for (Operation operation : history.operations()) {
            if (operation instanceof Completed completed && completed.outcome() == Outcome.OK) {
                counts.merge(completed.call().split("-")[0], 1L, Long::sum);
            }
        }
        return counts;
    }

    private void assertNobodyWasToldThatItIsStored(long away, long back) {
        Map<String, Long> invoked = new HashMap<>();
        int failed = 0;
        for (Operation operation : history.operations()) {
            if (operation instanceof Invoked call) {
                invoked.put(call.call(), call.at());
            } else if (operation instanceof Completed completed) {
                long began = invoked.get(completed.call());
                boolean meanwhile = began > away && completed.at() < back;
                assertThat(meanwhile && completed.outcome() == Outcome.OK).isFalse();
                assertThat(Duration.ofNanos(completed.at() - began)).isLessThan(LONGEST_WAIT);
                boolean unsuccessful = completed.outcome() == Outcome.UNKNOWN || completed.outcome() == Outcome.REFUSED;
                failed += unsuccessful && completed.at() > away ? 1 : 0;
            }
        }
        assertThat(failed).as("somebody noticed").isPositive();
    }

    @Override
    public long now() {
        return System.nanoTime();
    }

    @Override
    public void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean ends() {
        return ends;
    }

    @Override
    public void record(Operation operation) {
        history.add(operation);
    }
}
