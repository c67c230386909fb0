package io.bihuan.suite.bench;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * How long after it was due a command is visible in a read model: an officer refers tips to another organ over HTTP, one command
 * each, at a fixed rate, whether or not the earlier ones are through. (Handing a tip in is more than a command: an identity is
 * sealed, a receipt signed, its code hashed slowly.) Time counts from the moment a command was due, so a service that stalls cannot hide it by
 * stopping the load. Visible is what the read model's position, looked at every few milliseconds, has passed; some of the tips are
 * asked for over HTTP afterwards.
 */
final class Visible {

    static final String TABLE = "Command to visible in a read model";
    static final String DUE_TO_VISIBLE = "due to visible";
    static final String DUE_TO_ACKNOWLEDGED = "due to acknowledged";
    static final String ACKNOWLEDGED_TO_VISIBLE = "acknowledged to visible";
    static final String P99 = "p99";
    static final String COMPILERS = "Compilers while that is measured";

    private static final String READ_MODEL = "tip-details";
    private static final int LOOKED_UP = 50;
    private static final int RECEIVERS = 64;

    /** Received is the tip's event 0. */
    private static final long REFERRED = 1;

    private final Store store;
    private final Plan plan;
    private final Results results;

    Visible(Store store, Plan plan, Results results) {
        this.store = store;
        this.plan = plan;
        this.results = results;
    }

    /** When a command was due and acknowledged; {@code System.nanoTime()}. */
    private record Tip(String id, long due, long acknowledged) {}

    /** How much the compilers have done: what is measured while they work is theirs. */
    private record Compilers(long millis, long nanos) {

        static Compilers now() {
            return new Compilers(ManagementFactory.getCompilationMXBean().getTotalCompilationTime(), System.nanoTime());
        }

        /** How many processors they have taken since. */
        double shareSince() {
            Compilers now = now();
            return (now.millis - millis) * 1e6 / (now.nanos - nanos);
        }
    }

    /** @param service a service that has nothing else to do */
    void run(Service service) {
        int measured = (int) (plan.commandsPerSecond() * plan.load().toMillis() / 1000);
        List<Tip> tips;
        double compilers;
        Watch watch = Watch.start(store.database(Service.DATABASE), READ_MODEL);
        try {
            receive(plan.warmUpCommands() + measured);
            watch.awaitPosition(head());
            warmUp(service);
            watch.awaitPosition(head());
            Compilers before = Compilers.now();
            tips = send(service, plan.warmUpCommands(), measured);
            watch.awaitPosition(head());
            compilers = before.shareSince();
        } finally {
            watch.stop();
        }
        long[] visible = visible(tips, watch);
        put(DUE_TO_ACKNOWLEDGED, measured, n -> tips.get(n).acknowledged - tips.get(n).due);
        put(ACKNOWLEDGED_TO_VISIBLE, measured, n -> Math.max(0, visible[n] - tips.get(n).acknowledged));
        put(DUE_TO_VISIBLE, measured, n -> visible[n] - tips.get(n).due);
        results.add(COMPILERS, "processors they take", "virtual machine", "share", compilers);
        for (int n = 0; n < measured; n += Math.max(1, measured / LOOKED_UP)) {
            service.call("GET", "/tips/" + tips.get(n).id);
        }
    }

    /** The tips that will be referred; they were received some time before. */
    private void receive(int count) {
        try (Engine engine = Engine.Kind.OURS.open(store.database(Service.LOG_DATABASE))) {
            Load.seconds(RECEIVERS, thread -> {
                for (int n = thread; n < count; n += RECEIVERS) {
                    engine.axon().appendEvents(Lives.tip(id(n)));
                }
            });
        }
    }

    private static String id(int n) {
        return "tip-" + n;
    }

    /**
     * As many at a time as there are processors, as fast as they come: a virtual machine that compiles what has just become
     * hot leaves too little of two processors for an open load, which would then measure the queue of its own beginning.
     */
    private void warmUp(Service service) {
        int threads = Runtime.getRuntime().availableProcessors();
        Load.seconds(threads, thread -> {
            for (int n = thread; n < plan.warmUpCommands(); n += threads) {
                refer(service, n, System.nanoTime()).join();
            }
        });
    }

    /** @param from how many were referred before: none is referred twice */
    private List<Tip> send(Service service, int from, int count) {
        long gap = 1_000_000_000L / plan.commandsPerSecond();
        long first = System.nanoTime() + gap;
        List<CompletableFuture<Tip>> sent = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            long due = first + n * gap;
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            sent.add(refer(service, from + n, due));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<Tip> refer(Service service, int n, long due) {
        String body = """
            {"recipient": "REGULATOR", "transferRef": "Y-2024-%d"}\
            """.formatted(n);
        return service.client()
                .sendAsync(
                        service.request("POST", "/tips/" + id(n) + "/refer", body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> {
                    long acknowledged = System.nanoTime();
                    BenchFailure.requireSame("status of " + answer.body(), 200, answer.statusCode());
                    return new Tip(id(n), due, acknowledged);
                });
    }

    private long head() {
        try (EventLog log = log()) {
            return log.head();
        }
    }

    /** The log says afterwards where a tip stands. */
    private long[] visible(List<Tip> tips, Watch watch) {
        try (EventLog log = log()) {
            return tips.stream()
                    .mapToLong(tip -> watch.passed(
                            log.readAggregate(tip.id, REFERRED).get(0).position()))
                    .toArray();
        }
    }

    private EventLog log() {
        MongoDatabase database = store.database(Service.LOG_DATABASE);
        return EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
    }

    /** What there is to say about one command, in nanoseconds. */
    private interface Nanos {
        long of(int n);
    }

    private void put(String row, int count, Nanos nanos) {
        long[] sorted = LongStream.range(0, count).map(n -> nanos.of((int) n)).toArray();
        Arrays.sort(sorted);
        String unit = "ms, by percentile, at " + plan.commandsPerSecond() + " commands/s";
        results.add(TABLE, unit, row, "p50", percentile(sorted, 50));
        results.add(TABLE, unit, row, "p90", percentile(sorted, 90));
        results.add(TABLE, unit, row, P99, percentile(sorted, 99));
        results.add(TABLE, unit, row, "max", percentile(sorted, 100));
    }

    /** In milliseconds, by nearest rank. */
    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / 1e6;
    }
}
