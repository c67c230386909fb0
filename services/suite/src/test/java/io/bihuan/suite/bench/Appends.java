package io.bihuan.suite.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.bihuan.suite.bench.Engine.Kind;
import io.bihuan.suite.bench.Plan.Level;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * Appends by many commands at a time, one event each. The bare driver inserts the very documents this engine has written
 * before, as bytes that need no encoding any more, under the same unique index.
 */
final class Appends {

    static final String TABLE = "Appends";
    static final String UNIT = "events/s, by concurrent commands";
    static final String RAW = "bare driver, insertOne";

    private final Store store;
    private final Plan plan;
    private final Results results;

    Appends(Store store, Plan plan, Results results) {
        this.store = store;
        this.plan = plan;
        this.results = results;
    }

    void run() {
        for (int round = -plan.warmUps(); round < plan.rounds(); round++) {
            for (Level level : plan.appends()) {
                List<RawBsonDocument> written = new ArrayList<>();
                for (Kind kind : Kind.values()) {
                    keep(round, kind.label, level, engine(kind, level, written));
                }
                keep(round, RAW, level, raw(level, written));
            }
        }
    }

    private void keep(int round, String row, Level level, double seconds) {
        if (round >= 0) {
            results.add(TABLE, UNIT, row, level.threads(), count(level) / seconds);
        }
    }

    private static int count(Level level) {
        return level.threads() * level.eventsPerThread();
    }

    private double engine(Kind kind, Level level, List<RawBsonDocument> written) {
        MongoDatabase database = store.fresh();
        try (Engine engine = kind.open(database)) {
            double seconds = append(engine, level.threads(), level.eventsPerThread());
            engine.requireStored(count(level));
            if (kind == Kind.OURS) {
                BenchFailure.requireSame(
                        "head",
                        count(level) - 1L,
                        engine.axon().createHeadToken().position().orElse(-1));
                engine.events().withDocumentClass(RawBsonDocument.class).find().into(written);
            }
            return seconds;
        } finally {
            database.drop();
        }
    }

    /** @return how many seconds it took */
    static double append(Engine engine, int threads, int eventsPerThread) {
        return Load.seconds(threads, thread -> {
            for (int n = 0; n < eventsPerThread; n++) {
                engine.axon().appendEvents(Lives.nth("clue-" + thread, n));
            }
        });
    }

    private double raw(Level level, List<RawBsonDocument> documents) {
        MongoDatabase database = store.fresh();
        try {
            MongoCollection<RawBsonDocument> log = database.getCollection("log", RawBsonDocument.class);
            log.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            double seconds = Load.seconds(level.threads(), thread -> {
                for (int n = thread; n < documents.size(); n += level.threads()) {
                    log.insertOne(documents.get(n));
                }
            });
            BenchFailure.requireSame("documents inserted", (long) count(level), log.countDocuments());
            return seconds;
        } finally {
            database.drop();
        }
    }
}
