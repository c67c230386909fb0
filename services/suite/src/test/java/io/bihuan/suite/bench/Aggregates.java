package io.bihuan.suite.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.bihuan.suite.bench.Engine.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;

/** Reading one aggregate, every payload included, with all its events or with a snapshot five events before the end. */
final class Aggregates {

    static final String TABLE = "Reading one aggregate";
    static final String WITH_SNAPSHOT = "Reading one aggregate with a snapshot";
    static final String UNIT = "ms, by its number of events";
    static final String RAW = "bare driver, cursor";

    private static final int AFTER_SNAPSHOT = 5;

    private final Store store;
    private final Plan plan;
    private final Results results;
    private final Codec codec = new Codec();

    Aggregates(Store store, Plan plan, Results results) {
        this.store = store;
        this.plan = plan;
        this.results = results;
    }

    void run() {
        Map<Kind, MongoDatabase> databases = new EnumMap<>(Kind.class);
        Map<Kind, Engine> engines = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            databases.put(kind, store.fresh());
            engines.put(kind, kind.open(databases.get(kind)));
        }
        try {
            engines.values().forEach(this::fill);
            engines.forEach((kind, engine) -> read(TABLE, kind, engine));
            engines.values().forEach(this::snapshots);
            engines.forEach((kind, engine) -> read(WITH_SNAPSHOT, kind, engine));
            raw(engines.get(Kind.OURS).events());
        } finally {
            engines.values().forEach(Engine::close);
            databases.values().forEach(MongoDatabase::drop);
        }
    }

    /** All aggregates at once: other events lie between those of one. */
    private void fill(Engine engine) {
        Load.seconds(plan.aggregates().size(), thread -> {
            int events = plan.aggregates().get(thread);
            for (int sequence = 0; sequence < events; sequence++) {
                engine.axon().appendEvents(Lives.message(name(events), sequence));
            }
        });
        engine.requireStored(
                plan.aggregates().stream().mapToInt(Integer::intValue).sum());
    }

    private void snapshots(Engine engine) {
        plan.aggregates()
                .forEach(events ->
                        engine.axon().storeSnapshot(Lives.snapshot(name(events), events - 1 - AFTER_SNAPSHOT)));
    }

    private static String name(int events) {
        return "aggregate-of-" + events;
    }

    private void read(String table, Kind kind, Engine engine) {
        EventStore axon =
                EmbeddedEventStore.builder().storageEngine(engine.axon()).build();
        for (int events : plan.aggregates()) {
            int expected = table.equals(TABLE) ? events : AFTER_SNAPSHOT + 1;
            measure(table, kind.label, events, expected, () -> read(axon, name(events)));
        }
    }

    private static int read(EventStore axon, String aggregate) {
        int count = 0;
        var stream = axon.readEvents(aggregate);
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getPayload() != null) {
                count++;
            }
        }
        return count;
    }

    private void raw(MongoCollection<Document> log) {
        for (int events : plan.aggregates()) {
            measure(TABLE, RAW, events, events, () -> {
                int count = 0;
                for (Document commit : log.find(Filters.and(
                                Filters.gte("key", name(events) + "#"), Filters.lt("key", name(events) + "$")))
                        .sort(Sorts.ascending("key"))) {
                    count += codec.decode(commit);
                }
                return count;
            });
        }
    }

    private void measure(String table, String row, int events, int expected, java.util.function.IntSupplier read) {
        int times = Math.max(1, Math.min(plan.reads(), 10_000 / expected));
        for (int round = 0; round <= plan.rounds(); round++) {
            long began = System.nanoTime();
            for (int i = 0; i < times; i++) {
                BenchFailure.requireSame("events read", expected, read.getAsInt());
            }
            if (round > 0) {
                results.add(table, UNIT, row, events, Load.since(began) * 1000 / times);
            }
        }
    }
}
