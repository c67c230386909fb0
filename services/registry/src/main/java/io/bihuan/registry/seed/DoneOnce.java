package io.bihuan.registry.seed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode.Category;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** Remembers which seeds were sown, so that later starts need not try each of their commands again. */
final class DoneOnce {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final MongoCollection<Document> seeds;
    private final Clock clock;

    DoneOnce(MongoDatabase database, Clock clock) {
        this.seeds = database.getCollection("seeds");
        this.clock = clock;
    }

    /** Does the work unless it was done before; while the store or the broker is away it waits, for two minutes at most. */
    void once(String name, Runnable work) {
        if (seeds.find(new Document("_id", name)).first() != null) {
            return;
        }
        patiently(work);
        seeds.replaceOne(
                new Document("_id", name),
                new Document("_id", name).append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    private static void patiently(Runnable work) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                work.run();
                return;
            } catch (DomainException refused) {
                if (refused.code().category() != Category.UNAVAILABLE || System.nanoTime() > end) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
