package io.bihuan.platform.integration;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;

/** Which facts this consumer has taken, so that none is taken twice (domain scenario 54). */
final class Inbox {

    private final MongoCollection<Document> collection;
    private final String consumer;
    private final Clock clock;

    Inbox(MongoDatabase database, String consumer, Clock clock) {
        this.collection = database.getCollection("inbox");
        this.consumer = consumer;
        this.clock = clock;
    }

    /** The key of a fact in inbox and car park alike. */
    String keyOf(String eventId) {
        return consumer + "|" + eventId;
    }

    boolean has(String eventId) {
        return collection.find(new Document("_id", keyOf(eventId))).first() != null;
    }

    /** Remembers a fact; a fact that is there already stays as it is. */
    void add(Fact fact) {
        try {
            collection.insertOne(new Document("_id", keyOf(fact.id()))
                    .append("type", fact.type())
                    .append("position", fact.position())
                    .append("takenAt", Date.from(clock.instant())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
