package io.bihuan.testkit;

import io.bihuan.platform.readmodel.ReadModels;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Read models that hold what a test put there, by key; as of any moment they are the same. Pages are in no order. */
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
        return page(documentType, equal, sortBy, descending, after, limit, UnaryOperator.identity());
    }

    @Override
    public <D> Page<D> page(
            Class<D> documentType,
            Map<String, ?> equal,
            String sortBy,
            boolean descending,
            String after,
            int limit,
            UnaryOperator<List<D>> seen) {
        List<D> all = documents.values().stream()
                .filter(documentType::isInstance)
                .map(documentType::cast)
                .toList();
        return new Page<>(seen.apply(all).stream().limit(limit).toList(), "");
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
