package io.bihuan.platform.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a read model: the collection {@code rm_<name>_<generation>} with documents {@code {_id: key, pos: log
 * position of the last event folded in, b: the body}}.
 */
final class Generation<D> {

    static final String BODY = "b";
    private static final String POSITION = "pos";
    private static final ObjectMapper JSON = DocumentJson.mapper();

    private final MongoCollection<Document> documents;
    private final Class<D> type;
    private final int number;

    Generation(MongoDatabase database, ReadModel<D, ?> model, int number) {
        this.documents = database.getCollection(prefix(model) + number);
        this.type = model.documentType();
        this.number = number;
    }

    /** Drops what rebuilds that came to nothing have left behind. */
    static void dropAllBut(MongoDatabase database, ReadModel<?, ?> model, Collection<Integer> kept) {
        String prefix = prefix(model);
        List<String> leftOver = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,9}")) {
                leftOver.add(name);
            }
        }
        kept.forEach(number -> leftOver.remove(prefix + number));
        leftOver.forEach(name -> database.getCollection(name).drop());
    }

    private static String prefix(ReadModel<?, ?> model) {
        return "rm_" + model.name().replace('-', '_') + "_";
    }

    int number() {
        return number;
    }

    /**
     * A document and how far it is folded.
     *
     * @param position log position of the last event folded in
     * @param body the document, or null if the fold says there is none
     */
    record Stored<D>(long position, @Nullable D body) {}

    /**
     * What the store has under a key.
     *
     * @param hash of the body as it is stored; null if there is only a mark that the document went
     */
    record Found<D>(Stored<D> stored, byte @Nullable [] hash) {}

    /** What two generations of one model must have in common. */
    record Digest(long documents, String sha256) {}

    void createIndexes(ReadModel<D, ?> model) {
        for (List<String> paths : model.indexes()) {
            Document keys = new Document();
            paths.forEach(path -> keys.append(BODY + "." + path, 1));
            documents.createIndex(keys.append("_id", 1));
        }
    }

    void drop() {
        documents.drop();
    }

    MongoCollection<Document> collection() {
        return documents;
    }

    @Nullable D find(String key) {
        Document found = documents.find(eq("_id", key)).first();
        return found == null ? null : body(found);
    }

    Map<String, Stored<D>> load(Collection<String> keys) {
        Map<String, Stored<D>> loaded = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            for (Document found : documents.find(in("_id", keys))) {
                loaded.put(
                        found.getString("_id"),
                        new Stored<>(found.get(POSITION, Number.class).longValue(), body(found)));
            }
        }
        return loaded;
    }

    /** Like {@link #load}, for a fold that keeps a tally of what it writes. */
    Map<String, Found<D>> loadHashed(Collection<String> keys) {
        Map<String, Found<D>> loaded = new LinkedHashMap<>();
        for (Document found : documents.find(in("_id", keys))) {
            String key = found.getString("_id");
            long position = found.get(POSITION, Number.class).longValue();
            Object body = found.get(BODY);
            loaded.put(
                    key,
                    body == null
                            ? new Found<>(new Stored<>(position, null), null)
                            : new Found<>(new Stored<>(position, body(found)), CanonicalDocument.hash(key, body)));
        }
        return loaded;
    }

    /** Documents as they are stored. */
    List<Document> stored(Collection<String> keys) {
        return documents.find(in("_id", keys)).into(new ArrayList<>());
    }

    /** The next documents in order of their keys, as they are stored. */
    List<Document> pageAfter(String key, int limit) {
        return documents
                .find(gt("_id", key))
                .sort(ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** The marks of documents that went have done their service; what has come back since stays. */
    void removeMarks(List<String> keys) {
        documents.deleteMany(and(in("_id", keys), exists(BODY, false)));
    }

    void bulk(List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    /** @param body the plain body, or null for a mark that the document went */
    static Document document(String key, long position, @Nullable Object body) {
        Document document = new Document("_id", key).append(POSITION, position);
        return body == null ? document : document.append(BODY, body);
    }

    /** A write over an older version of the same document, or of none. */
    static WriteModel<Document> replacement(String key, long position, @Nullable Object body) {
        return new ReplaceOneModel<>(
                older(key, position), document(key, position, body), new ReplaceOptions().upsert(true));
    }

    private static Document older(String key, long position) {
        return new Document("_id", key).append(POSITION, new Document("$lt", position));
    }

    static long position(Document stored) {
        return stored.get(POSITION, Number.class).longValue();
    }

    /**
     * Writes documents, each only over an older one of itself. A node that slept past its claim finds newer documents and
     * fails with a duplicate key instead of putting the past over them; its batch is folded again.
     */
    void write(Map<String, Stored<D>> changed) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        changed.forEach((key, stored) -> {
            writes.add(
                    stored.body() == null
                            ? new DeleteOneModel<>(older(key, stored.position()))
                            : replacement(key, stored.position(), plain(stored.body())));
        });
        bulk(writes);
    }

    D body(Document stored) {
        return JSON.convertValue(stored.get(BODY), type);
    }

    /** A value as it looks inside a stored document; by way of JSON text, so that only what JSON has gets there. */
    static Object plain(Object value) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(value), Object.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("a " + value.getClass().getName() + " cannot be kept as JSON", e);
        }
    }
}
