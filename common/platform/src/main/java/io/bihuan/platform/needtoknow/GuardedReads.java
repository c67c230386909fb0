package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.security.Callers;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions of callers to read models, answered with what they need to know 知悉范围 (domain §3, ADR 24). What somebody may not
 * see is not there: not in a single answer, not in a list or the length of its pages, not in a history, not as of a day
 * before it was forbidden.
 */
public final class GuardedReads {

    private final ReadModels readModels;
    private final History history;
    private final NeedToKnow policy = new NeedToKnow();
    private final Map<Class<?>, Guard<?>> guards;

    /** @param guards one for each document type that may be asked for */
    public GuardedReads(ReadModels readModels, History history, List<Guard<?>> guards) {
        this.readModels = readModels;
        this.history = history;
        this.guards = guards.stream().collect(Collectors.toUnmodifiableMap(Guard::documentType, Function.identity()));
    }

    /** The document as the caller may see it; empty alike for what does not exist and for what the caller may not know of. */
    public <D> Optional<D> find(Class<D> documentType, String key) {
        return readModels
                .find(documentType, key)
                .flatMap(found -> asSeen(documentType, found, sight(documentType, found)));
    }

    /** The same as of a moment. Who may see it is decided by how things stand now. */
    public <D> Optional<D> findAsOf(Class<D> documentType, String key, String asOf) {
        Sight sight = sight(documentType, key);
        return sight == Sight.NONE
                ? Optional.empty()
                : readModels.findAsOf(documentType, key, asOf).flatMap(then -> asSeen(documentType, then, sight));
    }

    /** A page of the documents that the caller may see, each as far as the caller may see it. */
    public <D> Page<D> page(
            Class<D> documentType, Map<String, ?> equal, String sortBy, boolean descending, String after, int limit) {
        Map<D, Sight> sights = new IdentityHashMap<>();
        Page<D> page = readModels.page(documentType, equal, sortBy, descending, after, limit, some -> {
            sights.putAll(sights(documentType, some));
            return some.stream()
                    .filter(one -> sights.getOrDefault(one, Sight.NONE) != Sight.NONE)
                    .toList();
        });
        return new Page<>(
                page.items().stream()
                        .flatMap(one -> asSeen(documentType, one, sights.getOrDefault(one, Sight.NONE)).stream())
                        .toList(),
                page.next());
    }

    /**
     * Every event of a matter, without its content if the caller sees less than everything.
     *
     * @param documentType the document by which the matter is judged
     * @return empty if there is nothing for the caller
     */
    public <D> List<HistoryEntry> history(Class<D> documentType, String aggregateId) {
        Sight sight = sight(documentType, aggregateId);
        if (sight == Sight.NONE) {
            return List.of();
        }
        List<HistoryEntry> entries = history.of(aggregateId);
        return sight == Sight.FULL
                ? entries
                : entries.stream().map(HistoryEntry::withoutContent).toList();
    }

    /** How much of a matter the caller sees; nothing if there is none. */
    public <D> Sight sight(Class<D> documentType, String key) {
        return readModels
                .find(documentType, key)
                .map(found -> sight(documentType, found))
                .orElse(Sight.NONE);
    }

    private <D> Sight sight(Class<D> documentType, D document) {
        return Objects.requireNonNull(sights(documentType, List.of(document)).get(document));
    }

    private <D> Map<D, Sight> sights(Class<D> documentType, List<D> documents) {
        Optional<Caller> caller = Callers.find();
        List<@Nullable Protected> facets = guard(documentType).facets(documents);
        Map<D, Sight> sights = new IdentityHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Protected resource = facets.get(i);
            boolean decidable = caller.isPresent() && resource != null;
            sights.put(
                    documents.get(i),
                    decidable ? policy.decide(caller.orElseThrow(), resource).sight() : Sight.NONE);
        }
        return sights;
    }

    private <D> Optional<D> asSeen(Class<D> documentType, D document, Sight sight) {
        return switch (sight) {
            case NONE -> Optional.empty();
            case FULL -> Optional.of(document);
            case METADATA_ONLY, STATUS_ONLY -> Optional.of(guard(documentType).reduced(document, sight));
        };
    }

    /** @throws IllegalStateException if nobody said how the document is guarded; then nobody reads it */
    @SuppressWarnings("unchecked")
    private <D> Guard<D> guard(Class<D> documentType) {
        Guard<?> guard = guards.get(documentType);
        if (guard == null) {
            throw new IllegalStateException("there is no guard for " + documentType.getName());
        }
        return (Guard<D>) guard;
    }
}
