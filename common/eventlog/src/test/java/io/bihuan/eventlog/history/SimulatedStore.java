package io.bihuan.eventlog.history;

import io.bihuan.eventlog.SimulatedLog;
import io.bihuan.eventlog.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the log needs of a database, in memory: one collection, unique by {@code _id} and by {@code key}. It answers ranges
 * of one of the two, sorted by the same, and refuses every other question: the log must not ask any.
 */
final class SimulatedStore {

    private final NavigableMap<Long, Document> byId = new TreeMap<>();
    private final NavigableMap<String, Document> byKey = new TreeMap<>();

    /** One document; says which index has it already, if one has. */
    @Nullable String insert(Document document) {
        Long id = document.getLong("_id");
        String key = document.getString("key");
        if (byId.containsKey(id)) {
            return "_id";
        }
        if (byKey.containsKey(key)) {
            return "key";
        }
        Document copy = new Document(document);
        byId.put(id, copy);
        byKey.put(key, copy);
        return null;
    }

    List<Document> find(Document filter, Document sort, int limit) {
        String field = filter.isEmpty()
                ? sort.keySet().iterator().next()
                : filter.keySet().iterator().next();
        if (filter.size() > 1 || sort.size() > 1 || !(sort.isEmpty() || sort.containsKey(field))) {
            throw new IllegalStateException("No index answers " + filter + " sorted by " + sort);
        }
        boolean descending = !sort.isEmpty() && sort.getInteger(field) < 0;
        NavigableMap<?, Document> found = field.equals("_id")
                ? range(byId, filter.get(field), Long.MIN_VALUE, Long.MAX_VALUE)
                : range(byKey, filter.get(field), "", "\uffff");
        Stream<Document> documents = (descending ? found.descendingMap() : found).values().stream();
        return new ArrayList<>((limit > 0 ? documents.limit(limit) : documents)
                .map(Document::new)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static <K> NavigableMap<K, Document> range(
            NavigableMap<K, Document> index, @Nullable Object bounds, K lowest, K highest) {
        if (bounds == null) {
            return index;
        }
        if (!(bounds instanceof Document range)) {
            return index.subMap((K) bounds, true, (K) bounds, true);
        }
        if (!List.of("$gte", "$lte").containsAll(range.keySet())) {
            throw new IllegalStateException("No such bound: " + range);
        }
        K from = (K) range.getOrDefault("$gte", lowest);
        K to = (K) range.getOrDefault("$lte", highest);
        return index.comparator() == null && ((Comparable<K>) from).compareTo(to) > 0
                ? new TreeMap<>()
                : index.subMap(from, true, to, true);
    }

    List<StoredCommit> commits() {
        return byId.values().stream().map(SimulatedLog::read).toList();
    }
}
