package io.bihuan.platform.checkpoint;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/**
 * How far the service has come with checkpoints. It lies in the service's own database and not in its log's: what is
 * remembered here of the log survives when the log alone is put back to an old backup. Values only grow.
 */
final class CheckpointMemory {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> collection;

    CheckpointMemory(MongoDatabase database) {
        this.collection = database.getCollection("checkpoint_memory");
    }

    /** The newest checkpoint of the own log that was met on the topic. */
    record Heard(long position, String hash) {}

    Optional<Heard> heard(String log) {
        return find("heard|" + log).map(document -> new Heard(document.getLong("value"), document.getString("hash")));
    }

    void heard(String log, Heard heard) {
        raise(new Document("_id", "heard|" + log)
                .append("value", heard.position())
                .append("hash", heard.hash()));
    }

    /** Up to which position the own checkpoints are on the topic; -1 if none is. */
    long publishedTo(String log) {
        return find("published|" + log)
                .map(document -> document.getLong("value"))
                .orElse(-1L);
    }

    void publishedTo(String log, long position) {
        raise(new Document("_id", "published|" + log).append("value", position));
    }

    /** The offset of a partition from which to read on; 0 at first. */
    long readTo(int partition) {
        return find("read|" + partition)
                .map(document -> document.getLong("value"))
                .orElse(0L);
    }

    void readTo(int partition, long offset) {
        raise(new Document("_id", "read|" + partition).append("value", offset));
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first());
    }

    private void raise(Document document) {
        try {
            collection.findOneAndReplace(
                    Filters.and(Filters.eq("_id", document.get("_id")), Filters.lt("value", document.get("value"))),
                    document,
                    new FindOneAndReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        } catch (MongoCommandException e) {
            // There already with this value or a higher one.
            if (e.getErrorCode() != DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
