package io.bihuan.platform.readmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read model: documents that are a pure fold over events. One code path serves the live projection, the question "as
 * of", and the parity check (architecture §4). A service declares it as a bean; the platform runs it as processor
 * {@code read.<name>}.
 *
 * @param <D> the document, a record
 * @param <E> the sealed parent of the events it folds
 */
public interface ReadModel<D, E> {

    /** Name in kebab case, for example {@code clue-details}; also the base name of the collection. */
    String name();

    /** The sealed parent of the events; other events are not offered. */
    Class<E> eventType();

    /** The document's record type. */
    Class<D> documentType();

    /** The keys of the documents an event touches; its aggregate's id unless the model says otherwise. */
    default List<String> keysOf(E event, EventInfo info) {
        return List.of(info.aggregateId());
    }

    /**
     * The document after the event. Pure: no clock, no I/O, no randomness; setting, never adding, so that it may be called
     * again for the same event.
     *
     * @param key the document's key
     * @param before the document so far, or null if there is none
     * @return the document from now on, or null if there is to be none
     */
    @Nullable D evolve(String key, @Nullable D before, E event, EventInfo info);

    /**
     * The fields that lists filter or sort by, as paths inside the document; each becomes an ascending index. More than one
     * path in an entry is a compound index. The key comes last by itself, as lists are ordered by it where the rest is equal.
     */
    default List<List<String>> indexes() {
        return List.of();
    }
}
