package io.bihuan.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * A commit as a MongoDB document: {@link EncodedCommit} writes its fields in the order of the names here. Reading is strict:
 * whatever would not have been written is damage.
 */
final class CommitDocument {

    static final String ID = "_id";
    static final String COUNT = "n";
    static final String KEY = "key";
    static final String AGGREGATE = "agg";
    static final String AGGREGATE_TYPE = "type";
    static final String SEQUENCE = "seq";
    static final String AT = "at";
    static final String EVENTS = "events";
    static final String ALGORITHM = "alg";
    static final String HASH = "h";

    private CommitDocument() {}

    static StoredCommit read(Document document) {
        long position = position(document);
        try {
            String aggregateId = document.getString(AGGREGATE);
            String aggregateType = document.getString(AGGREGATE_TYPE);
            long sequence = document.getLong(SEQUENCE);
            List<Document> documents = document.getList(EVENTS, Document.class);
            if (documents.size() != document.getInteger(COUNT) || documents.isEmpty()) {
                throw new EventLogDamagedException(position, "the number of events is not what it says", null);
            }
            if (!Keys.of(aggregateId, sequence).equals(document.getString(KEY))) {
                throw new EventLogDamagedException(position, "the key does not belong to the commit", null);
            }
            List<StoredEvent> events = new ArrayList<>(documents.size());
            for (Document event : documents) {
                long offset = events.size();
                events.add(event(event, position + offset, aggregateId, aggregateType, sequence + offset));
            }
            return new StoredCommit(
                    position,
                    aggregateId,
                    aggregateType,
                    sequence,
                    instant(position, document.getString(AT)),
                    events,
                    document.getString(ALGORITHM),
                    document.getString(HASH));
        } catch (NullPointerException | ClassCastException | DateTimeException e) {
            throw new EventLogDamagedException(position, "the document is not a commit", e);
        }
    }

    static long position(Document document) {
        return ((Number) document.get(ID)).longValue();
    }

    static long lastPosition(Document document) {
        return position(document) + document.getInteger(COUNT) - 1;
    }

    static long lastSequence(Document document) {
        return document.getLong(SEQUENCE) + document.getInteger(COUNT) - 1;
    }

    static Instant committedAt(Document document) {
        return instant(position(document), document.getString(AT));
    }

    private static StoredEvent event(Document event, long position, String aggregateId, String type, long sequence) {
        return new StoredEvent(
                position,
                event.getString("id"),
                aggregateId,
                type,
                sequence,
                event.getString("type"),
                event.getInteger("rev"),
                instant(position, event.getString("at")),
                event.getString("payload"),
                event.getString("meta"));
    }

    /** The hash covers the text, so the text must be the one that this instant has. */
    static Instant instant(long position, String text) {
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new EventLogDamagedException(position, "a time is not written as the log writes it", null);
        }
        return instant;
    }
}
