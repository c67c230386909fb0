package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.access.Tie;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Among;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.readmodel.ReadModels.View;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.security.Purpose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Recorder recorder;

    /**
     * @param guards one for each document type that may be asked for
     * @param recorder is told of every look before it is answered
     */
    public GuardedReads(ReadModels readModels, History history, List<Guard<?>> guards, Recorder recorder) {
        this.readModels = readModels;
        this.history = history;
        this.recorder = recorder;
        this.guards = guards.stream().collect(Collectors.toUnmodifiableMap(Guard::documentType, Function.identity()));
    }

    /**
     * The document as the caller may see it; empty alike for what does not exist and for what the caller may not know of.
     *
     * @throws DomainException PURPOSE_REQUIRED if the caller would see it for a purpose; nobody else learns of it that way
     */
    public <D> Optional<D> find(Class<D> documentType, String key) {
        Optional<D> found = readModels.find(documentType, key);
        Look look = look(documentType, found);
        return recorded(
                readModels.nameOf(documentType),
                key,
                "",
                look,
                found.flatMap(it -> asSeen(documentType, it, look.sight())));
    }

    /** The same as of a moment. Who may see it is decided by how things stand now. */
    public <D> Optional<D> findAsOf(Class<D> documentType, String key, String asOf) {
        Look look = look(documentType, readModels.find(documentType, key));
        Optional<D> then = look.sight() == Sight.NONE
                ? Optional.empty()
                : readModels
                        .findAsOf(documentType, key, asOf)
                        .flatMap(found -> asSeen(documentType, found, look.sight()));
        return recorded(readModels.nameOf(documentType), key, asOf, look, then);
    }

    /** A page of the documents that the caller may see, each as far as the caller may see it. */
    public <D> Page<D> page(
            Class<D> documentType, Map<String, ?> equal, String sortBy, boolean descending, String after, int limit) {
        Map<D, Look> looks = new IdentityHashMap<>();
        View<D> view = new View<>(among(documentType), some -> {
            looks.putAll(looks(documentType, some));
            return some.stream()
                    .filter(one -> looks.getOrDefault(one, Look.AT_NOTHING).sight() != Sight.NONE)
                    .toList();
        });
        Page<D> page = readModels.page(documentType, equal, sortBy, descending, after, limit, view);
        Page<D> shown = new Page<>(
                page.items().stream()
                        .flatMap(one ->
                                asSeen(
                                        documentType,
                                        one,
                                        looks.getOrDefault(one, Look.AT_NOTHING).sight())
                                        .stream())
                        .toList(),
                page.next());
        recorder.searched(
                readModels.nameOf(documentType),
                equal,
                shown.items().size(),
                count(looks, look -> look.sight() == Sight.NONE),
                count(looks, Look::isBlind));
        return shown;
    }

    /**
     * Those of the documents under some keys that the caller may see, each as far as the caller may see it. In the trail it is one
     * look at a list, as a page is.
     */
    public <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys) {
        Map<String, D> found = readModels.findAll(documentType, keys);
        Map<D, Look> looks = looks(documentType, List.copyOf(found.values()));
        Map<String, D> shown = new LinkedHashMap<>();
        found.forEach((key, one) -> asSeen(
                        documentType,
                        one,
                        looks.getOrDefault(one, Look.AT_NOTHING).sight())
                .ifPresent(seen -> shown.put(key, seen)));
        recorder.searched(
                readModels.nameOf(documentType),
                Map.of(),
                shown.size(),
                count(looks, look -> look.sight() == Sight.NONE),
                count(looks, Look::isBlind));
        return shown;
    }

    /**
     * The first of many documents that the caller sees whole, in the order of their keys: suggestions 提示. Keys are drawn as
     * long as there is room, so what the caller may not see leaves no gap. It is recorded as a search, and a conflict that keeps
     * something out is not held against the caller: nobody knows beforehand what will be suggested.
     *
     * @param asked what it was asked for, for the trail
     * @param batches keys, the best first; some hundreds at a time at most
     * @param limit how many documents at most
     */
    public <D> List<D> firstSeen(
            Class<D> documentType, Map<String, ?> asked, Iterator<List<String>> batches, int limit) {
        List<D> shown = new ArrayList<>();
        int hidden = 0;
        while (shown.size() < limit && batches.hasNext()) {
            List<String> keys = batches.next();
            Map<String, D> found = readModels.findAll(documentType, keys);
            List<D> documents =
                    keys.stream().map(found::get).filter(Objects::nonNull).toList();
            Map<D, Look> looks = looks(documentType, documents);
            hidden += count(looks, look -> look.sight() == Sight.NONE);
            documents.stream()
                    .filter(one -> looks.getOrDefault(one, Look.AT_NOTHING).sight() == Sight.FULL)
                    .limit(limit - shown.size())
                    .map(guard(documentType)::whole)
                    .forEach(shown::add);
        }
        recorder.searched(readModels.nameOf(documentType), asked, shown.size(), hidden, 0);
        return shown;
    }

    private static int count(Map<?, Look> looks, Predicate<Look> which) {
        return (int) looks.values().stream().filter(which).count();
    }

    /**
     * Every event of a matter, without its content if the caller sees less than everything.
     *
     * @param documentType the document by which the matter is judged
     * @return empty if there is nothing for the caller
     */
    public <D> List<HistoryEntry> history(Class<D> documentType, String aggregateId) {
        Look look = look(documentType, readModels.find(documentType, aggregateId));
        Optional<List<HistoryEntry>> entries = look.sight() == Sight.NONE
                ? Optional.empty()
                : Optional.of(history.of(readModels.eventsOf(documentType), aggregateId));
        return recorded(readModels.nameOf(documentType), aggregateId, "", look, entries)
                .map(all -> all.stream()
                        .map(entry -> look.sight() == Sight.FULL
                                ? entry.without(guard(documentType).guardsOnly())
                                : entry.withoutContent())
                        .toList())
                .orElse(List.of());
    }

    /**
     * A document that was made to answer this question, as the caller may see it.
     *
     * @param type what the trail calls such documents
     * @param key what it is about, for the trail
     */
    public <D> Optional<D> asSeen(Class<D> documentType, String type, String key, D document) {
        Look look = look(documentType, Optional.of(document));
        return recorded(type, key, "", look, asSeen(documentType, document, look.sight()));
    }

    /** How much of a matter the caller sees; nothing if there is none. Shows nothing, and so is not recorded. */
    public <D> Sight sight(Class<D> documentType, String key) {
        return look(documentType, readModels.find(documentType, key)).sight();
    }

    /** The answer, once it is in the trail. */
    private <A> Optional<A> recorded(String type, String key, String asOf, Look look, Optional<A> answer) {
        if (answer.isPresent()) {
            recorder.seen(type, key, asOf, look.sight());
            return answer;
        }
        recorder.notSeen(type, key, look.why());
        if (look.why() == Recorder.Why.PURPOSE_REQUIRED) {
            throw new DomainException(PlatformError.PURPOSE_REQUIRED, Map.of("header", Purpose.HEADER));
        }
        return answer;
    }

    private <D> Optional<Among> among(Class<D> documentType) {
        return caller().flatMap(caller -> {
            Set<Tie> ties = policy.ties(caller);
            return ties.contains(Tie.NONE_NEEDED)
                    ? Optional.empty()
                    : guard(documentType).among(caller, ties);
        });
    }

    private static Optional<Caller> caller() {
        return CurrentActor.caller().or(Callers::find);
    }

    private <D> Look look(Class<D> documentType, Optional<D> found) {
        return found.map(one ->
                        Objects.requireNonNull(looks(documentType, List.of(one)).get(one)))
                .orElse(Look.AT_NOTHING);
    }

    private <D> Map<D, Look> looks(Class<D> documentType, List<D> documents) {
        Optional<Caller> caller = caller();
        List<@Nullable Protected> facets = guard(documentType).facets(documents);
        Map<D, Look> looks = new IdentityHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Protected resource = facets.get(i);
            boolean decidable = caller.isPresent() && resource != null;
            looks.put(documents.get(i), decidable ? Look.of(policy, caller.orElseThrow(), resource) : Look.AT_NOTHING);
        }
        return looks;
    }

    private <D> Optional<D> asSeen(Class<D> documentType, D document, Sight sight) {
        return switch (sight) {
            case NONE -> Optional.empty();
            case FULL -> Optional.of(guard(documentType).whole(document));
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
