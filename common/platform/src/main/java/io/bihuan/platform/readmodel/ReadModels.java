package io.bihuan.platform.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param view what may be seen
     * @see #page(Class, Map, String, boolean, String, int)
     */
    <D> Page<D> page(
            Class<D> documentType,
            Map<String, ?> equal,
            String sortBy,
            boolean descending,
            String after,
            int limit,
            View<D> view);

    /** The same where the store cannot tell where it lies. */
    default <D> Page<D> page(
            Class<D> documentType,
            Map<String, ?> equal,
            String sortBy,
            boolean descending,
            String after,
            int limit,
            UnaryOperator<List<D>> seen) {
        return page(documentType, equal, sortBy, descending, after, limit, new View<>(Optional.empty(), seen));
    }

    /** The documents under some keys; those that are not there are left out. */
    <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys);

    /** The sealed parent of the events that a document is folded from. */
    Class<?> eventsOf(Class<?> documentType);

    /**
     * What somebody may see of a list.
     *
     * @param among where it lies, as far as the store can tell; empty if anywhere
     * @param seen what is left of some documents, in the same order
     */
    record View<D>(Optional<Among> among, UnaryOperator<List<D>> seen) {

        /** Everything. */
        public static <D> View<D> whole() {
            return new View<>(Optional.empty(), UnaryOperator.identity());
        }
    }

    /**
     * Documents in which a field is, or has among its elements, one of some values. One that lacks the field is always among them: it
     * was folded before the field was there, and nobody knows.
     *
     * @param field a path inside the document, the first of an index that goes on with what lists are ordered by
     * @param values at most {@link #MOST}
     */
    record Among(String field, Set<String> values) {

        /** So many orders MongoDB merges; of more it would have to sort all documents. */
        public static final int MOST = 150;

        /** Nobody changes it later. */
        public Among {
            values = Set.copyOf(values);
        }
    }

    /**
     * One page.
     *
     * @param items the documents
     * @param next where the next page begins, or the empty string if this is the last
     */
    record Page<D>(List<D> items, String next) {}
}
