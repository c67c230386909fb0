package io.bihuan.platform.integration;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.bihuan.kernel.privacy.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** Facts that must not leave yet, in one lane for each aggregate; what has left stays as a record of what was prevented. */
final class WithheldFacts {

    private final MongoCollection<Document> collection;

    WithheldFacts(MongoDatabase database) {
        this.collection = database.getCollection("withheld");
    }

    /** Creates what questions to a long record need. */
    void createIndexes() {
        collection.createIndex(Indexes.ascending("open", "position"));
        collection.createIndex(Indexes.ascending("preventedAt"));
    }

    /** The aggregates of which something is withheld. */
    Set<String> lanes() {
        Set<String> lanes = new HashSet<>();
        open().forEach(fact -> lanes.add(fact.aggregateId()));
        return lanes;
    }

    /** What is withheld now, in order of the log. */
    List<DataLeakPrevented> open() {
        return collection
                .find(Filters.eq("open", true))
                .sort(Sorts.ascending("position"))
                .map(WithheldFacts::read)
                .into(new ArrayList<>());
    }

    long count() {
        return collection.countDocuments(Filters.eq("open", true));
    }

    /** What was ever withheld, the latest first. */
    List<DataLeakPrevented> latest(int limit) {
        return collection
                .find()
                .sort(Sorts.descending("preventedAt"))
                .limit(limit)
                .map(WithheldFacts::read)
                .into(new ArrayList<>());
    }

    Optional<DataLeakPrevented> find(String eventId) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", eventId)).first())
                .map(WithheldFacts::read);
    }

    /**
     * Withholds a fact; one that is withheld already stays as it is, one that has left before is withheld again.
     *
     * @return whether that is news
     */
    boolean withhold(DataLeakPrevented fact) {
        try {
            collection.insertOne(document(fact));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            collection.updateOne(Filters.eq("_id", fact.eventId()), Updates.set("open", true));
            return false;
        }
    }

    /** An operator takes it upon himself that it leaves with the places blacked out. */
    void release(String eventId, String officer) {
        collection.updateOne(Filters.eq("_id", eventId), Updates.set("releasedBy", officer));
    }

    /** It has left. What only waited behind another needs no record. */
    void published(DataLeakPrevented fact, Instant at) {
        if (fact.places().isEmpty()) {
            collection.deleteOne(Filters.eq("_id", fact.eventId()));
        } else {
            collection.updateOne(
                    Filters.eq("_id", fact.eventId()),
                    Updates.combine(Updates.set("open", false), Updates.set("publishedAt", Date.from(at))));
        }
    }

    private static Document document(DataLeakPrevented fact) {
        List<Document> places = fact.places().stream()
                .map(place -> new Document("field", place.field())
                        .append("kind", place.kind().name())
                        .append("start", place.start())
                        .append("end", place.end()))
                .toList();
        return new Document("_id", fact.eventId())
                .append("open", true)
                .append("aggregateId", fact.aggregateId())
                .append("position", fact.position())
                .append("type", fact.type())
                .append("places", places)
                .append("preventedAt", Date.from(fact.preventedAt()));
    }

    private static DataLeakPrevented read(Document document) {
        Date publishedAt = document.getDate("publishedAt");
        return new DataLeakPrevented(
                document.getString("_id"),
                document.getString("aggregateId"),
                document.getLong("position"),
                document.getString("type"),
                document.getList("places", Document.class).stream()
                        .map(place -> new PersonalDataGuard.Place(
                                place.getString("field"),
                                Finding.Kind.valueOf(place.getString("kind")),
                                place.getInteger("start"),
                                place.getInteger("end")))
                        .toList(),
                document.getDate("preventedAt").toInstant(),
                document.getString("releasedBy"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
