package io.bihuan.eventlog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One snapshot per aggregate, the newest. They only save time: losing them all loses nothing. */
final class Snapshots {

    private final MongoCollection<Document> collection;

    Snapshots(MongoDatabase database, String name) {
        this.collection = database.getCollection(name);
    }

    /** Two nodes may store at once and the older win: harmless, the aggregate then folds a few events more. */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        Document id = new Document("_id", snapshot.getAggregateIdentifier());
        Document present = LogStore.reading(() -> collection.find(id).first());
        if (present != null && present.getLong("seq") >= snapshot.getSequenceNumber()) {
            return;
        }
        SerializedObject<String> payload = snapshot.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = snapshot.serializeMetaData(serializer, String.class);
        Document document = new Document(id)
                .append("type", snapshot.getType())
                .append("seq", snapshot.getSequenceNumber())
                .append("event", snapshot.getIdentifier())
                .append("at", snapshot.getTimestamp().toString())
                .append("payloadType", payload.getType().getName())
                .append("rev", payload.getType().getRevision())
                .append("payload", payload.getData())
                .append("meta", metadata.getData());
        LogStore.reading(() -> collection.replaceOne(id, document, new ReplaceOptions().upsert(true)));
    }

    @Nullable DomainEventData<String> read(String aggregateId) {
        Document document = LogStore.reading(
                () -> collection.find(new Document("_id", aggregateId)).first());
        if (document == null) {
            return null;
        }
        return new GenericDomainEventEntry<>(
                document.getString("type"),
                aggregateId,
                document.getLong("seq"),
                document.getString("event"),
                document.getString("at"),
                document.getString("payloadType"),
                document.getString("rev"),
                document.getString("payload"),
                document.getString("meta"));
    }
}
