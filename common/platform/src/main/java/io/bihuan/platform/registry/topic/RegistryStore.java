package io.bihuan.platform.registry.topic;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The copy in the service's own database: the last fact of every key. All nodes of the service keep it together. */
final class RegistryStore {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryStore.class);
    private static final String WHOLE = "whole";
    private static final String GENERATION = "generation";

    private final MongoCollection<Document> facts;
    private final MongoCollection<Document> state;
    private final MongoCollection<Document> refused;
    private final RegistryFactReader reader;
    private final Clock clock;

    RegistryStore(MongoDatabase database, RegistryFactReader reader, Clock clock) {
        this.facts = database.getCollection("registry_copy");
        this.state = database.getCollection("registry_copy_state");
        this.refused = database.getCollection("registry_copy_refused");
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * A record that could not be used.
     *
     * @param partition and {@code offset}: where it lies on the topic
     * @param key the registry's id of what it is about
     */
    record Refused(int partition, long offset, String key, String reason, Instant at) {}

    /** Everything that was kept; what an older release kept and this one cannot read comes from the topic again. */
    List<CopiedFact> all() {
        List<CopiedFact> all = new ArrayList<>();
        for (Document document : facts.find()) {
            try {
                all.add(reader.read(
                        document.getString("type"), document.getLong("position"), document.getString("json")));
            } catch (RegistryFactReader.UnusableException e) {
                LOG.warn("{} in the copy of the registry is left out: {}", document.get("_id"), e.getMessage());
            }
        }
        return all;
    }

    /** Keeps facts, unless another node has kept newer ones meanwhile. */
    void keep(Collection<CopiedFact> news) {
        replace(news, fact -> Filters.and(Filters.eq("_id", fact.key()), Filters.lt("position", fact.position())));
    }

    /** Keeps these facts and no others, older or newer. */
    void keepOnly(Collection<CopiedFact> all) {
        replace(all, fact -> Filters.eq("_id", fact.key()));
        Set<String> kept = all.stream().map(CopiedFact::key).collect(Collectors.toSet());
        List<String> gone = new ArrayList<>();
        facts.find().map(document -> document.getString("_id")).forEach(key -> {
            if (!kept.contains(key)) {
                gone.add(key);
            }
        });
        gone.forEach(key -> facts.deleteOne(Filters.eq("_id", key)));
    }

    private void replace(Collection<CopiedFact> what, Function<CopiedFact, Bson> where) {
        if (what.isEmpty()) {
            return;
        }
        try {
            facts.bulkWrite(
                    what.stream()
                            .map(fact -> new ReplaceOneModel<>(
                                    where.apply(fact), document(fact), new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            // A duplicate key: there already, as new or newer.
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    private Document document(CopiedFact fact) {
        return new Document("_id", fact.key())
                .append("type", fact.type())
                .append("position", fact.position())
                .append("json", fact.json())
                .append("changedAt", Date.from(fact.said().changedAt()))
                .append("copiedAt", Date.from(clock.instant()));
    }

    /** Whether the copy once held everything that the registry began with. */
    boolean isWhole() {
        return state.find(Filters.eq("_id", WHOLE)).first() != null;
    }

    void markWhole() {
        put(new Document("_id", WHOLE).append("at", Date.from(clock.instant())));
    }

    /** How often it was asked to read the whole topic again. */
    long generation() {
        Document document = state.find(Filters.eq("_id", GENERATION)).first();
        return document == null ? 0 : document.getLong("value");
    }

    void raiseGeneration() {
        put(new Document("_id", GENERATION).append("value", generation() + 1));
    }

    private void put(Document document) {
        state.replaceOne(Filters.eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    /** Whether it was refused before and lies with the dead letters. */
    boolean isSetAside(String id) {
        Document document = refused.find(Filters.eq("_id", id)).first();
        return document != null && document.getBoolean("setAside");
    }

    void refuse(String id, Refused record, boolean setAside) {
        refused.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id)
                        .append("partition", record.partition())
                        .append("offset", record.offset())
                        .append("key", record.key())
                        .append("reason", record.reason())
                        .append("setAside", setAside)
                        .append("at", Date.from(record.at())),
                new ReplaceOptions().upsert(true));
    }

    /** What was refused last, the newest first. */
    List<Refused> refused(int limit) {
        return refused.find()
                .sort(Sorts.descending("at"))
                .limit(limit)
                .map(document -> new Refused(
                        document.getInteger("partition"),
                        document.getLong("offset"),
                        document.getString("key"),
                        document.getString("reason"),
                        document.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }
}
