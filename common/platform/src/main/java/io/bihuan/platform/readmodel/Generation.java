package io.bihuan.platform.readmodel;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
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
    private static final ObjectMapper CANONICAL =
            DocumentJson.mapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final MongoCollection<Document> documents;
    private final Class<D> type;
    private final int number;

    Generation(MongoDatabase database, ReadModel<D, ?> model, int number) {
        this.documents = database.getCollection(prefix(model) + number);
        this.type = model.documentType();
        this.number = number;
    }

    /** Drops what rebuilds that came to nothing have left behind. */
    static void dropAllBut(MongoDatabase database, ReadModel<?, ?> model, int live) {
        String prefix = prefix(model);
        List<String> leftOver = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,9}")) {
                leftOver.add(name);
            }
        }
        leftOver.remove(prefix + live);
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

    /** What two generations of one model must have in common. */
    record Digest(long documents, String sha256) {}

    void createIndexes(ReadModel<D, ?> model) {
        for (List<String> paths : model.indexes()) {
            Document keys = new Document();
            paths.forEach(path -> keys.append(BODY + "." + path, 1));
            documents.createIndex(keys);
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

    /**
     * Writes documents, each only over an older one of itself. A node that slept past its claim finds newer documents and
     * fails with a duplicate key instead of putting the past over them; its batch is folded again.
     */
    void write(Map<String, Stored<D>> changed) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        changed.forEach((key, stored) -> {
            Document older = new Document("_id", key).append(POSITION, new Document("$lt", stored.position()));
            if (stored.body() == null) {
                writes.add(new DeleteOneModel<>(older));
            } else {
                Document document = new Document("_id", key)
                        .append(POSITION, stored.position())
                        .append(BODY, new Document(map(stored.body())));
                writes.add(new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true)));
            }
        });
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    D body(Document stored) {
        return JSON.convertValue(stored.get(BODY), type);
    }

    /** SHA-256 over key and canonical JSON of every document in key order; independent of when and where it was folded. */
    Digest digest() {
        MessageDigest sha256 = sha256();
        long count = 0;
        for (Document document : documents.find().sort(ascending("_id"))) {
            sha256.update(document.getString("_id").getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            sha256.update(canonical(document.get(BODY)));
            sha256.update((byte) '\n');
            count++;
        }
        return new Digest(count, HexFormat.of().formatHex(sha256.digest()));
    }

    /** By way of JSON text, so that only what JSON has gets into the store. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object body) {
        return (Map<String, Object>) plain(body);
    }

    /** A value as it looks inside a stored document. */
    static Object plain(Object value) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(value), Object.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("a " + value.getClass().getName() + " cannot be kept as JSON", e);
        }
    }

    private static byte[] canonical(Object body) {
        try {
            return CANONICAL.writeValueAsBytes(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a stored document is not JSON", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
