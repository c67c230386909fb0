package io.bihuan.platform.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Questions to read models. Every answer comes from the generation that is live at that moment. */
public interface ReadModels {

    /** The name of the read model that has these documents, for example {@code clue-details}. */
    String nameOf(Class<?> documentType);

    /** The document under a key. */
    <D> Optional<D> find(Class<D> documentType, String key);

    /**
     * The document as it was at a moment: the same fold over the aggregate's events up to there.
     *
     * @param asOf an ISO-8601 instant or a log position
     */
    <D> Optional<D> findAsOf(Class<D> documentType, String aggregateId, String asOf);

    /**
     * A page of documents in the order of one field, then of the key (keyset paging, no offsets).
     *
     * @param equal fields that must equal a value; a null value is ignored
     * @param sortBy the field to order by, or the empty string for the key
     * @param after the {@link Page#next()} of the page before, or the empty string
     * @param limit how many at most, 1 to 500
     */
    <D> Page<D> page(
            Class<D> documentType, Map<String, ?> equal, String sortBy, boolean descending, String after, int limit);

    /**
     * A page of those documents that somebody may see. Pages are full as long as there are more, and neither the number of
     * items nor {@link Page#next()} says anything of what was left out.
     *
     * @param seen what is left of some documents, in the same order
     * @see #page(Class, Map, String, boolean, String, int)
     */
    <D> Page<D> page(
            Class<D> documentType,
            Map<String, ?> equal,
            String sortBy,
            boolean descending,
            String after,
            int limit,
            UnaryOperator<List<D>> seen);

    /** The documents under some keys; those that are not there are left out. */
    <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys);

    /** The sealed parent of the events that a document is folded from. */
    Class<?> eventsOf(Class<?> documentType);

    /**
     * One page.
     *
     * @param items the documents
     * @param next where the next page begins, or the empty string if this is the last
     */
    record Page<D>(List<D> items, String next) {}
}
