package io.bihuan.testkit;

import io.bihuan.platform.readmodel.ReadModels;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Read models that hold what a test put there, by key; as of any moment they are the same. Pages are in the order of the keys. */
public final class DocumentsAtHand implements ReadModels {

    private final Map<String, Object> documents;

    /** @param byKey documents of whatever types */
    public DocumentsAtHand(Map<String, ?> byKey) {
        this.documents = Map.copyOf(byKey);
    }

    @Override
    public <D> Optional<D> find(Class<D> documentType, String key) {
        return Optional.ofNullable(documents.get(key))
                .filter(documentType::isInstance)
                .map(documentType::cast);
    }

    @Override
    public <D> Optional<D> findAsOf(Class<D> documentType, String aggregateId, String asOf) {
        return find(documentType, aggregateId);
    }

    @Override
    public <D> Page<D> page(
            Class<D> documentType, Map<String, ?> equal, String sortBy, boolean descending, String after, int limit) {
        return page(documentType, equal, sortBy, descending, after, limit, View.whole());
    }

    @Override
    public <D> Page<D> page(
            Class<D> documentType,
            Map<String, ?> equal,
            String sortBy,
            boolean descending,
            String after,
            int limit,
            View<D> view) {
        Map<D, String> keys = new IdentityHashMap<>();
        List<D> all = new ArrayList<>();
        new TreeMap<>(documents).tailMap(after, false).forEach((key, document) -> {
            if (documentType.isInstance(document)
                    && view.among().filter(among -> !lies(document, among)).isEmpty()) {
                keys.put(documentType.cast(document), key);
                all.add(documentType.cast(document));
            }
        });
        List<D> seen = view.seen().apply(all);
        return seen.size() <= limit
                ? new Page<>(seen, "")
                : new Page<>(seen.subList(0, limit), Objects.requireNonNull(keys.get(seen.get(limit - 1))));
    }

    private static boolean lies(Object document, Among among) {
        Object value = value(document, among.field());
        return value == null
                || (value instanceof Collection<?> all ? all : List.of(value))
                        .stream().anyMatch(among.values()::contains);
    }

    private static @Nullable Object value(Object document, String field) {
        try {
            Method reader = document.getClass().getDeclaredMethod(field);
            reader.setAccessible(true);
            return reader.invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(document.getClass() + " has no field " + field, e);
        }
    }

    @Override
    public <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys) {
        Map<String, D> found = new HashMap<>();
        keys.forEach(key -> find(documentType, key).ifPresent(document -> found.put(key, document)));
        return found;
    }

    @Override
    public String nameOf(Class<?> documentType) {
        return documentType.getSimpleName();
    }

    @Override
    public Class<?> eventsOf(Class<?> documentType) {
        throw new UnsupportedOperationException("documents at hand are folded from nothing");
    }
}
