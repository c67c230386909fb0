package io.bihuan.platform.clocks;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * Who rings which clock. A claim is for one rung of one clock, so that a clock which goes on to its next rung needs a new
 * one; it outlives the ringing, because the read model shows the clock as due for moments after.
 */
final class ClockClaims {

    private final MongoCollection<Document> collection;
    private final String owner;
    private final Duration duration;

    /**
     * @param owner names this node
     * @param duration how long a claim holds
     */
    ClockClaims(MongoDatabase database, String owner, Duration duration) {
        this.collection = database.getCollection("clock_claims");
        this.owner = owner;
        this.duration = duration;
    }

    /** Takes a clock, if nobody holds it. */
    boolean take(OpenClock clock, Instant now) {
        Document claim = new Document("_id", keyOf(clock))
                .append("claimedUntil", Date.from(now.plus(duration)))
                .append("owner", owner);
        try {
            collection.insertOne(claim);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return takeOver(clock, now);
        }
    }

    private boolean takeOver(OpenClock clock, Instant now) {
        return collection.findOneAndUpdate(
                        Filters.and(Filters.eq("_id", keyOf(clock)), Filters.lte("claimedUntil", Date.from(now))),
                        Updates.combine(
                                Updates.set("claimedUntil", Date.from(now.plus(duration))),
                                Updates.set("owner", owner)))
                != null;
    }

    /** Removes what nobody can still be working on. */
    long sweep(Instant now) {
        return collection
                .deleteMany(Filters.lt("claimedUntil", Date.from(now.minus(duration))))
                .getDeletedCount();
    }

    private static String keyOf(OpenClock clock) {
        return clock.aggregateId() + "/" + clock.clockId() + "/" + clock.nextRungAt();
    }
}
