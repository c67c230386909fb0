package io.bihuan.suite.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.bihuan.suite.bench.Engine.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * One log that grows. At every size: what appending up to there cost, what a head, a window and an aggregate cost to read,
 * how long a projection, a replay of the read model {@code clue-details} and a bare scan of all events take.
 */
final class Growth {

    static final String READS = "Reading at a size of the log";
    static final String READS_UNIT = "ms, by events stored";
    static final String FACTOR = "last/first";
    static final String HEAD = "head";
    static final String WINDOW = "window of 500 events";
    static final String AGGREGATE = "aggregate of 10 events";
    static final String RATES = "All events of a log";
    static final String RATES_UNIT = "events/s, by events stored";
    static final String APPEND = "append, 64 at a time, since the size before";
    static final String PROJECTION = "to a projection";
    static final String REPLAY = "replay of clue-details";
    static final String SCAN = "bare cursor with JSON decoding";

    private static final String READ_MODEL = "clue-details";
    private static final int THREADS = 64;
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long SEED = 42;

    private final Store store;
    private final String kafka;
    private final Path folder;
    private final Plan plan;
    private final Results results;
    private final Consumer<Service> atTheLargest;
    private final Codec codec = new Codec();

    /** @param atTheLargest what else is measured on the service that has the largest log */
    Growth(Store store, String kafka, Path folder, Plan plan, Results results, Consumer<Service> atTheLargest) {
        this.store = store;
        this.kafka = kafka;
        this.folder = folder;
        this.plan = plan;
        this.results = results;
        this.atTheLargest = atTheLargest;
    }

    void run() {
        store.database(Service.DATABASE).drop();
        store.database(Service.LOG_DATABASE).drop();
        Service.start(store.uri(), kafka, folder).close();
        int before = 0;
        for (int stage : plan.stages()) {
            int clues = fill(before, stage);
            Service.standAt(store, stage - 1L);
            reads(stage, clues);
            projection(stage);
            replay(stage, clues);
            before = stage;
        }
        int first = plan.stages().get(0);
        for (String row : List.of(HEAD, WINDOW, AGGREGATE)) {
            double factor = results.median(READS, row, before) / results.median(READS, row, first);
            results.add(READS, READS_UNIT, row, FACTOR, factor);
        }
    }

    private Engine open() {
        MongoDatabase database = store.database(Service.LOG_DATABASE);
        return Kind.OURS.open(database);
    }

    /** Every stage writes clues of its own. */
    private int fill(int before, int stage) {
        int clues = (stage - before) / Lives.LENGTH;
        try (Engine engine = open()) {
            double seconds = Load.seconds(THREADS, thread -> {
                for (int clue = before / Lives.LENGTH + thread; clue < stage / Lives.LENGTH; clue += THREADS) {
                    for (int sequence = 0; sequence < Lives.LENGTH; sequence++) {
                        engine.axon().appendEvents(Lives.message(Lives.clue("clue", clue), sequence));
                    }
                }
            });
            engine.requireStored(stage);
            results.add(RATES, RATES_UNIT, APPEND, stage, clues * Lives.LENGTH / seconds);
        }
        return stage / Lives.LENGTH;
    }

    private void reads(int stage, int clues) {
        Random random = new Random(SEED);
        try (Engine engine = open()) {
            measure(
                    HEAD,
                    stage,
                    plan.reads(),
                    i -> BenchFailure.requireSame(
                            "head",
                            stage - 1L,
                            engine.axon().createHeadToken().position().orElse(-1)));
            int window = Math.min(PAGE, stage);
            measure(WINDOW, stage, plan.reads() / 5, i -> {
                long after = random.nextInt(stage - window + 1) - 1L;
                BenchFailure.requireSame("events of a window", (long) window, window(engine, after, window));
            });
            measure(AGGREGATE, stage, plan.reads(), i -> {
                String clue = Lives.clue("clue", random.nextInt(clues));
                long last = engine.axon()
                        .readEvents(clue)
                        .asStream()
                        .filter(e -> e.getPayload() != null)
                        .count();
                BenchFailure.requireSame("events of " + clue, (long) Lives.LENGTH, last);
            });
        }
    }

    private static long window(Engine engine, long after, int size) {
        return engine.axon()
                .readEvents(new GlobalSequenceTrackingToken(after), false)
                .limit(size)
                .filter(event -> event.getPayload() != null)
                .count();
    }

    private void measure(String row, int stage, int times, IntConsumer read) {
        for (int round = 0; round <= plan.rounds(); round++) {
            long began = System.nanoTime();
            for (int i = 0; i < times; i++) {
                read.accept(i);
            }
            if (round > 0) {
                results.add(READS, READS_UNIT, row, stage, Load.since(began) * 1000 / times);
            }
        }
    }

    private void projection(int stage) {
        try (Engine engine = open()) {
            for (int round = 0; round < rounds(stage); round++) {
                double seconds = Projections.catchUp(engine, stage, PATIENCE);
                results.add(RATES, RATES_UNIT, PROJECTION, stage, stage / seconds);
            }
        }
    }

    /** Large logs are long enough to be measured once. */
    private int rounds(int stage) {
        return stage >= 500_000 ? 1 : plan.rounds();
    }

    /** Interleaved with the scan it is compared with; the service is idle otherwise. */
    private void replay(int stage, int clues) {
        try (Service service = Service.start(store.uri(), kafka, folder)) {
            String digest = "";
            boolean warmUp = stage == plan.stages().get(0);
            for (int round = warmUp ? -1 : 0; round < rounds(stage); round++) {
                long began = System.nanoTime();
                JsonNode replayed = service.call("POST", "/admin/read-models/" + READ_MODEL + "/replay?wait=true");
                double replay = Load.since(began);
                requireWhole(replayed, stage, clues);
                digest = requireSameDigest(digest, replayed);
                double scan = scan(stage);
                if (round >= 0) {
                    results.add(RATES, RATES_UNIT, REPLAY, stage, stage / replay);
                    results.add(RATES, RATES_UNIT, SCAN, stage, stage / scan);
                }
            }
            if (stage == plan.stages().get(0)) {
                JsonNode parity = service.call("POST", "/admin/read-models/" + READ_MODEL + "/verify?wait=true");
                BenchFailure.requireSame("parity", true, parity.get("equal").asBoolean());
            }
            if (stage == plan.stages().get(plan.stages().size() - 1)) {
                atTheLargest.accept(service);
            }
        }
    }

    private static void requireWhole(JsonNode replayed, int stage, int clues) {
        BenchFailure.requireSame(
                "position", stage - 1L, replayed.get("position").asLong());
        BenchFailure.requireSame(
                "documents", (long) clues, replayed.get("documents").asLong());
        BenchFailure.requireSame(
                "parked aggregates", 0, replayed.get("stillParked").size());
    }

    private static String requireSameDigest(String before, JsonNode replayed) {
        String digest = replayed.get("digest").asString();
        if (!before.isEmpty()) {
            BenchFailure.requireSame("digest", before, digest);
        }
        return digest;
    }

    private double scan(int stage) {
        MongoCollection<Document> log = store.database(Service.LOG_DATABASE).getCollection("log");
        long began = System.nanoTime();
        long events = 0;
        for (Document commit :
                log.find(Filters.gte("_id", 0L)).sort(Sorts.ascending("_id")).batchSize(PAGE)) {
            events += codec.decode(commit);
        }
        BenchFailure.requireSame("events scanned", (long) stage, events);
        return Load.since(began);
    }
}
