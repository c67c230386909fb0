package io.bihuan.platform.readmodel;

import io.bihuan.platform.readmodel.Generation.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A batch of events being folded into documents in memory, by the live projection. A rebuild takes the same step
 * ({@link #next}) for each document, so both give the same documents.
 */
final class Folding<D, E> {

    private final ReadModel<D, E> model;
    private final Generation<D> generation;
    private final Map<String, Stored<D>> documents = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();

    Folding(ReadModel<D, E> model, Generation<D> generation) {
        this.model = model;
        this.generation = generation;
    }

    /** Loads documents in one round trip; those loaded before are left alone. */
    void preload(Collection<String> keys) {
        Set<String> missing = new LinkedHashSet<>(keys);
        missing.removeAll(known);
        documents.putAll(generation.load(missing));
        known.addAll(missing);
    }

    /** Folds one event into the documents it touches; an event that is in already changes nothing. */
    void fold(Object payload, EventInfo info) {
        if (!model.eventType().isInstance(payload)) {
            return;
        }
        E event = model.eventType().cast(payload);
        Collection<String> keys = model.keysOf(event, info);
        preload(keys);
        Map<String, Stored<D>> next = new HashMap<>();
        for (String key : keys) {
            Stored<D> before = documents.get(key);
            Stored<D> after = next(model, key, before, event, info);
            if (after != before) {
                next.put(key, after);
            }
        }
        documents.putAll(next);
        changed.addAll(next.keySet());
    }

    /** A document after one event: the one step that every fold is made of. What is in already stays as it is. */
    static <D, E> Stored<D> next(
            ReadModel<D, E> model, String key, @Nullable Stored<D> before, E event, EventInfo info) {
        if (before != null && before.position() >= info.position()) {
            return before;
        }
        D body = before == null ? null : before.body();
        return new Stored<>(info.position(), model.evolve(key, body, event, info));
    }

    /**
     * A late event must not be folded into a document that other aggregates have taken further: folds depend on the order,
     * and whether the event is in already cannot be told.
     *
     * @throws OvertakenException if one of its documents has gone on without it
     */
    void requireNotOvertaken(Object payload, EventInfo info, LogEvents log) {
        for (String key : model.keysOf(model.eventType().cast(payload), info)) {
            preload(List.of(key));
            Stored<D> before = documents.get(key);
            if (before != null
                    && before.position() > info.position()
                    && !log.aggregateAt(before.position()).equals(info.aggregateId())) {
                throw new OvertakenException(model.name(), key);
            }
        }
    }

    /** Only a rebuild can put the event where it belongs. */
    static final class OvertakenException extends RuntimeException {

        OvertakenException(String model, String key) {
            super("document " + key + " of read model " + model + " has gone on without this event; rebuild it");
        }
    }

    /** Whether there is nothing to write. */
    boolean changesNothing() {
        return changed.isEmpty();
    }

    /** Writes what changed in one bulk. */
    void write() {
        Map<String, Stored<D>> writes = new HashMap<>();
        changed.forEach(key -> writes.put(key, documents.get(key)));
        generation.write(writes);
    }
}
