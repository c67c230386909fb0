package io.bihuan.platform.trail.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.InsertManyOptions;
import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.util.List;
import org.bson.Document;

/**
 * The trail by what auditors ask for: a read model in the service's own database, one document an entry under its position. It
 * can be dropped at any time and fills itself again.
 *
 * <p>Documents are inserted in the order of their positions, beginning after the last one there is. So everything up to the last is
 * there, also when several nodes fill it at once: whoever comes second stops at the duplicate and begins anew.
 */
final class TrailIndex {

    static final String POSITION = "_id";
    static final String OFFICER = "officer";
    static final String UNIT = "unit";
    static final String RESOURCE = "resource";
    static final String KIND = "kind";
    static final String TOLD = "told";

    private static final List<String> ASKED_BY = List.of(OFFICER, UNIT, RESOURCE, KIND, TOLD);
    private static final String NOT_FOUND = "NOT_FOUND";

    private final MongoCollection<Document> entries;

    TrailIndex(MongoDatabase database) {
        this.entries = database.getCollection("trail_entries");
    }

    /** One index a filter, newest first within it. */
    void createIndexes() {
        ASKED_BY.forEach(field -> entries.createIndex(new Document(field, 1).append(POSITION, 1)));
    }

    static Document document(long position, TrailEntry entry) {
        return new Document(POSITION, position)
                .append(OFFICER, entry.officer())
                .append(UNIT, entry.unit())
                .append(RESOURCE, entry.resourceId())
                .append(KIND, Kind.of(entry))
                .append(TOLD, told(Kind.outcome(entry)));
    }

    /** What the officer was told: hidden and unknown are one answer, and here one value. */
    static String told(Outcome outcome) {
        return outcome == Outcome.HIDDEN || outcome == Outcome.UNKNOWN ? NOT_FOUND : outcome.name();
    }

    /** The last position that is indexed, -1 if none is. */
    long last() {
        Document last = entries.find()
                .sort(new Document(POSITION, -1))
                .projection(new Document(POSITION, 1))
                .first();
        return last == null ? -1 : position(last);
    }

    /** Adds what follows the last entry; what another node has added meanwhile stays as it is. */
    void add(List<Document> next) {
        try {
            entries.insertMany(next, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            boolean only = e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!only) {
                throw e;
            }
        }
    }

    /** The positions that match a filter, newest first. */
    MongoIterable<Long> newestFirst(Document filter, int batch) {
        return entries.find(filter)
                .sort(new Document(POSITION, -1))
                .batchSize(batch)
                .map(TrailIndex::position);
    }

    private static long position(Document document) {
        return ((Number) document.get(POSITION)).longValue();
    }
}
