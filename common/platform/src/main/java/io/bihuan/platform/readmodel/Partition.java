package io.bihuan.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import io.bihuan.platform.readmodel.Generation.Found;
import io.bihuan.platform.readmodel.Generation.Stored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The documents of some keys while a window of the log is folded into them. Every key belongs to one partition, and one
 * thread at a time works on it: so the events of a key are folded in the order of the log however many partitions there
 * are.
 */
final class Partition<D, E> {

    private static final int KEYS_A_LOAD = 1_000;
    private static final int KEPT = 10_000;

    private final ReadModel<D, E> model;
    private final Generation<D> generation;
    private final int partitions;
    private final Map<String, Entry<D>> documents = new HashMap<>();
    private final Map<String, Stored<D>> batch = new HashMap<>();
    private final Set<String> dirty = new LinkedHashSet<>();

    Partition(ReadModel<D, E> model, Generation<D> generation, int partitions) {
        this.model = model;
        this.generation = generation;
        this.partitions = partitions;
    }

    /**
     * A document as the fold has it, beside what the store has under its key.
     *
     * @param now as it is folded
     * @param inStore whether the store has anything under the key, if only a mark that there is no document
     * @param hash of the body in the store, null if it has none
     */
    private record Entry<D>(Stored<D> now, boolean inStore, byte @Nullable [] hash) {}

    /** One event and one of the documents it touches. */
    record Touch<E>(PreparedEvent.Part<E> part, String key) {}

    /**
     * What a window changed.
     *
     * @param difference what the writes add to the tally
     */
    record Changes(List<WriteModel<Document>> writes, Tally difference) {}

    /** Loads documents that are not here yet. */
    void load(Collection<String> keys) {
        List<String> missing = keys.stream()
                .filter(key -> !documents.containsKey(key))
                .distinct()
                .toList();
        for (List<String> some : pages(missing)) {
            Map<String, Found<D>> found = generation.loadHashed(some);
            for (String key : some) {
                Found<D> one = found.get(key);
                documents.put(
                        key,
                        one == null
                                ? new Entry<>(new Stored<>(-1, null), false, null)
                                : new Entry<>(one.stored(), true, one.hash()));
            }
        }
    }

    /** Folds events into the documents of this partition; false if the fold cannot take one of them. */
    boolean fold(List<Touch<E>> touches) {
        load(touches.stream().map(Touch::key).toList());
        try {
            for (Touch<E> touch : touches) {
                put(touch.key(), next(touch.part(), touch.key()));
            }
            return true;
        } catch (MongoException storeAway) {
            throw storeAway;
        } catch (RuntimeException poison) {
            return false;
        }
    }

    /** The document after an event; the document as it is, if the event is in already. */
    Stored<D> next(PreparedEvent.Part<E> part, String key) {
        return Folding.next(model, key, now(key), part.event(), part.info());
    }

    private Stored<D> now(String key) {
        Stored<D> before = batch.get(key);
        return before != null ? before : documents.get(key).now();
    }

    void put(String key, Stored<D> stored) {
        batch.put(key, stored);
    }

    /** The batch is as it should be. */
    void keepBatch() {
        batch.forEach((key, next) -> {
            Entry<D> entry = documents.get(key);
            if (next.position() > entry.now().position()) {
                documents.put(key, new Entry<>(next, entry.inStore(), entry.hash()));
                dirty.add(key);
            }
        });
        batch.clear();
    }

    /** The batch has to be folded again. */
    void discardBatch() {
        batch.clear();
    }

    int dirty() {
        return dirty.size();
    }

    /**
     * What is to be written, each document once. A document that goes leaves a mark with its position behind until the
     * checkpoint has moved: without it, a window that is folded again would not know that it went.
     */
    Changes changes() {
        List<WriteModel<Document>> inserts = new ArrayList<>();
        List<WriteModel<Document>> replacements = new ArrayList<>();
        Tally difference = Tally.NOTHING;
        for (String key : dirty) {
            Entry<D> entry = documents.get(key);
            Stored<D> now = entry.now();
            Object body = now.body() == null ? null : Generation.plain(now.body());
            byte[] hash = body == null ? null : CanonicalDocument.hash(key, body);
            if (entry.hash() != null) {
                difference = difference.minus(entry.hash());
            }
            if (hash != null) {
                difference = difference.plus(hash);
            }
            if (entry.inStore()) {
                replacements.add(Generation.replacement(key, now.position(), body));
            } else if (body != null) {
                inserts.add(new InsertOneModel<>(Generation.document(key, now.position(), body)));
            }
            documents.put(key, new Entry<>(now, entry.inStore() || body != null, hash));
        }
        inserts.addAll(replacements);
        return new Changes(inserts, difference);
    }

    /** The window is written, and nobody folds it again; some documents are kept at hand for the next one. */
    void written() {
        List<String> marks = dirty.stream()
                .filter(key -> documents.get(key).now().body() == null)
                .toList();
        pages(marks).forEach(generation::removeMarks);
        documents.keySet().removeAll(marks);
        dirty.clear();
        if (documents.size() > KEPT / partitions) {
            documents.clear();
        }
    }

    /** @throws io.bihuan.kernel.DomainException READ_MODEL_REPLAY_WRONG if the store does not have what was just written to it */
    void readBack() {
        for (List<String> some : pages(List.copyOf(dirty))) {
            Map<String, Found<D>> found = generation.loadHashed(some);
            for (String key : some) {
                Found<D> one = found.get(key);
                if (!Arrays.equals(documents.get(key).hash(), one == null ? null : one.hash())) {
                    throw GenerationCheck.wrong(model.name(), "document " + key + " is not what was written");
                }
            }
        }
    }

    private static List<List<String>> pages(List<String> keys) {
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += KEYS_A_LOAD) {
            pages.add(keys.subList(from, Math.min(keys.size(), from + KEYS_A_LOAD)));
        }
        return pages;
    }
}
