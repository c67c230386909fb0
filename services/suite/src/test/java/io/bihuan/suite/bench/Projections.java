package io.bihuan.suite.bench;

import com.mongodb.client.MongoDatabase;
import io.bihuan.suite.bench.Engine.Kind;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Events to a projection, twice: appended by 64 commands at a time while the projection looks on, until it has seen the
 * last; and stored before, until the projection has caught up.
 */
final class Projections {

    static final String LIVE = "Appended and seen by a projection";
    static final String BACKLOG = "Stored before, then seen by a projection";
    static final String UNIT = "seconds, by number of events";

    private final Store store;
    private final Plan plan;
    private final Results results;

    Projections(Store store, Plan plan, Results results) {
        this.store = store;
        this.plan = plan;
        this.results = results;
    }

    void run() {
        measure(Kind.OURS, plan.stockSteps().get(0), false);
        for (int round = 0; round < plan.rounds(); round++) {
            for (int events : plan.stockSteps()) {
                measure(Kind.OURS, events, true);
                if (round < plan.stockRounds()) {
                    measure(Kind.STOCK_EVENT, events, true);
                    measure(Kind.STOCK_COMMIT, events, true);
                }
            }
        }
    }

    private void measure(Kind kind, int events, boolean keep) {
        MongoDatabase database = store.fresh();
        try (Engine engine = kind.open(database)) {
            OptionalDouble live = live(engine, events);
            OptionalDouble backlog = backlog(engine, events);
            if (keep) {
                put(LIVE, kind, events, live);
                put(BACKLOG, kind, events, backlog);
            }
        } finally {
            database.drop();
        }
    }

    private void put(String table, Kind kind, int events, OptionalDouble seconds) {
        if (seconds.isPresent()) {
            results.add(table, UNIT, kind.label, events, seconds.getAsDouble());
        } else {
            results.note(
                    table, UNIT, kind.label, events, "> " + plan.stockPatience().toSeconds() + " s, given up");
        }
    }

    private OptionalDouble live(Engine engine, int events) {
        int threads = threads(events);
        try (Projection projection = new Projection(engine.axon(), events)) {
            projection.start();
            long began = System.nanoTime();
            Appends.append(engine, threads, events / threads);
            OptionalDouble seconds = seen(projection, began);
            engine.requireStored(events);
            return seconds;
        }
    }

    private OptionalDouble backlog(Engine engine, int events) {
        try (Projection projection = new Projection(engine.axon(), events)) {
            long began = System.nanoTime();
            projection.start();
            return seen(projection, began);
        }
    }

    private OptionalDouble seen(Projection projection, long began) {
        boolean all = projection.awaitAll(plan.stockPatience());
        return all ? OptionalDouble.of(Load.since(began)) : OptionalDouble.empty();
    }

    /** The largest number of threads up to 64 that shares the events evenly. */
    private static int threads(int events) {
        int threads = 64;
        while (events % threads != 0) {
            threads--;
        }
        return threads;
    }

    /** How long one projection takes to catch up with all that is stored. */
    static double catchUp(Engine engine, int events, Duration atMost) {
        try (Projection projection = new Projection(engine.axon(), events)) {
            long began = System.nanoTime();
            projection.start();
            if (!projection.awaitAll(atMost)) {
                throw new BenchFailure("The projection has seen " + projection.count() + " of " + events);
            }
            return Load.since(began);
        }
    }
}
