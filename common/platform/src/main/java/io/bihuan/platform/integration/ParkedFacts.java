package io.bihuan.platform.integration;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.bihuan.kernel.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Facts that came before their time, in lanes of one key each. Order within a lane is that of the producer's log, not of
 * arrival, so that a fact which was overtaken does not queue behind the one that waits for it.
 */
final class ParkedFacts {

    private final MongoCollection<Document> collection;

    ParkedFacts(MongoDatabase database) {
        this.collection = database.getCollection("parked");
    }

    /** Creates what questions to a large car park need. */
    void createIndexes() {
        collection.createIndex(Indexes.ascending("lane", "position"));
        collection.createIndex(Indexes.ascending("nextAttemptAt"));
    }

    /** The earliest fact of a lane, if it stands before a position. */
    Optional<ParkedFact> earlierThan(String lane, long position) {
        return head(lane).filter(head -> head.position() < position);
    }

    /**
     * Parks a fact; one that is parked already stays as it is.
     *
     * @return whether it is newly parked
     */
    boolean park(ParkedFact fact) {
        try {
            collection.insertOne(fact.toDocument());
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    /** The lanes in which something is due, those that wait longest first; a lane is due as a whole. */
    List<String> dueLanes(Instant now, int limit) {
        List<String> lanes = new ArrayList<>();
        collection
                .find(Filters.lte("nextAttemptAt", Date.from(now)))
                .projection(new Document("lane", 1))
                .sort(Sorts.ascending("nextAttemptAt"))
                .limit(limit)
                .forEach(document -> lanes.add(document.getString("lane")));
        return lanes.stream().distinct().toList();
    }

    /** The fact of a lane that must go first. */
    Optional<ParkedFact> head(String lane) {
        return Optional.ofNullable(collection
                        .find(Filters.eq("lane", lane))
                        .sort(Sorts.ascending("position"))
                        .first())
                .map(ParkedFact::of);
    }

    /**
     * Takes a fact for one attempt, unless another node has taken or tried it since it was read.
     *
     * @param until when others may take it if this node dies over it
     */
    Optional<ParkedFact> claim(ParkedFact fact, Instant until) {
        Document claimed = collection.findOneAndUpdate(
                Filters.and(Filters.eq("_id", fact.id()), Filters.eq("nextAttemptAt", Date.from(fact.nextAttemptAt()))),
                Updates.set("nextAttemptAt", Date.from(until)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(ParkedFact::of);
    }

    /** Puts a fact back after a failed attempt, and with it the lane behind it. */
    void again(ParkedFact fact, ErrorCode code, Instant nextAttemptAt) {
        collection.updateOne(
                Filters.eq("_id", fact.id()),
                Updates.combine(
                        Updates.set("code", code.name()),
                        Updates.set("reason", code.title()),
                        Updates.set("attempts", fact.attempts() + 1)));
        collection.updateMany(Filters.eq("lane", fact.lane()), Updates.set("nextAttemptAt", Date.from(nextAttemptAt)));
    }

    /** Makes a fact's lane due at once. */
    void hurry(ParkedFact fact, Instant now) {
        collection.updateMany(Filters.eq("lane", fact.lane()), Updates.set("nextAttemptAt", Date.from(now)));
    }

    void remove(ParkedFact fact) {
        collection.deleteOne(Filters.eq("_id", fact.id()));
    }

    Optional<ParkedFact> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                .map(ParkedFact::of);
    }

    /** The facts that are parked longest. */
    List<ParkedFact> oldest(int limit) {
        return collection
                .find()
                .sort(Sorts.ascending("parkedAt"))
                .limit(limit)
                .map(ParkedFact::of)
                .into(new ArrayList<>());
    }

    long count() {
        return collection.countDocuments();
    }
}
