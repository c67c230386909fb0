package io.bihuan.platform.readmodel;

import com.mongodb.MongoQueryException;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.web.ReadBarrier;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Questions to read models, answered from MongoDB; as-of questions from the log itself. */
final class MongoReadModels implements ReadModels, ReadBarrier, OpenClockSource {

    private static final int MAX_PAGE = 500;
    private static final String OPEN_CLOCKS = "open-clocks";
    private static final long POLL_NANOS = Duration.ofMillis(5).toNanos();

    private final ReadModelRegistry registry;
    private final ReadModelState states;
    private final MongoDatabase database;
    private final EventLog log;
    private final LogEvents events;

    MongoReadModels(
            ReadModelRegistry registry, ReadModelState states, MongoDatabase database, EventLog log, LogEvents events) {
        this.registry = registry;
        this.states = states;
        this.database = database;
        this.log = log;
        this.events = events;
    }

    @Override
    public String nameOf(Class<?> documentType) {
        return registry.of(documentType).name();
    }

    @Override
    public <D> Optional<D> find(Class<D> documentType, String key) {
        return fromLive(registry.of(documentType), generation -> Optional.ofNullable(generation.find(key)));
    }

    /** A generation that is replaced while it is asked is dropped soon after; then the new one is asked. */
    private <D, T> T fromLive(ReadModel<D, ?> model, Function<Generation<D>, T> question) {
        while (true) {
            int live = states.read(model.name()).generation();
            T answer;
            try {
                answer = question.apply(new Generation<>(database, model, live));
            } catch (MongoQueryException dropped) {
                if (states.read(model.name()).generation() == live) {
                    throw dropped;
                }
                continue;
            }
            if (states.read(model.name()).generation() == live) {
                return answer;
            }
        }
    }

    @Override
    public <D> Optional<D> findAsOf(Class<D> documentType, String aggregateId, String asOf) {
        return Optional.ofNullable(foldUpTo(registry.of(documentType), aggregateId, positionOf(asOf)));
    }

    private <D, E> @Nullable D foldUpTo(ReadModel<D, E> model, String aggregateId, long position) {
        D document = null;
        for (StoredCommit commit : log.readAggregate(aggregateId, 0)) {
            for (StoredEvent stored : commit.events()) {
                if (stored.position() <= position) {
                    document = fold(model, aggregateId, document, stored);
                }
            }
        }
        return document;
    }

    private <D, E> @Nullable D fold(ReadModel<D, E> model, String aggregateId, @Nullable D before, StoredEvent stored) {
        D document = before;
        for (Object payload : events.payloads(stored)) {
            if (model.eventType().isInstance(payload)) {
                E event = model.eventType().cast(payload);
                EventInfo info = events.info(stored);
                if (model.keysOf(event, info).contains(aggregateId)) {
                    document = model.evolve(aggregateId, document, event, info);
                }
            }
        }
        return document;
    }

    /** A log position as it is; an instant as the last position committed up to it. */
    private long positionOf(String asOf) {
        if (asOf.matches("\\d{1,18}")) {
            return Long.parseLong(asOf);
        }
        try {
            return log.positionAt(Instant.parse(asOf).plusNanos(1));
        } catch (DateTimeException e) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "asOf"));
        }
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
        if (limit < 1 || limit > MAX_PAGE) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "limit", "max", MAX_PAGE));
        }
        String field = sortBy.isEmpty() ? "_id" : Generation.BODY + "." + sortBy;
        List<Document> all = new ArrayList<>();
        equal.forEach((path, value) -> {
            if (value != null) {
                all.add(new Document(Generation.BODY + "." + path, Generation.plain(value)));
            }
        });
        view.among().ifPresent(among -> all.add(filter(among)));
        if (!after.isEmpty()) {
            all.addAll(Keyset.decode(after, field).beyond(descending));
        }
        Document filter = all.isEmpty() ? new Document() : new Document("$and", all);
        Document order = new Document(field, descending ? -1 : 1).append("_id", descending ? -1 : 1);
        return fromLive(
                registry.of(documentType),
                generation -> new SeenPage<>(generation, field, limit, view.seen())
                        .of(generation.collection().find(filter).sort(order).batchSize(limit + 1)));
    }

    private static Document filter(Among among) {
        List<@Nullable String> values = new ArrayList<>(among.values());
        values.add(null);
        return new Document(Generation.BODY + "." + among.field(), new Document("$in", values));
    }

    @Override
    public <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys) {
        return fromLive(registry.of(documentType), generation -> {
            Map<String, D> found = new HashMap<>();
            generation.load(Set.copyOf(keys)).forEach((key, stored) -> found.put(key, stored.body()));
            return found;
        });
    }

    @Override
    public Class<?> eventsOf(Class<?> documentType) {
        return registry.of(documentType).eventType();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (ReadModel<?, ?> model : registry.all()) {
            while (states.read(model.name()).position() < position) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
        return true;
    }

    @Override
    public List<OpenClock> due(Instant now, int limit) {
        if (!registry.has(OPEN_CLOCKS)) {
            return List.of();
        }
        return fromLive(registry.named(OPEN_CLOCKS), generation -> due(generation, now, limit));
    }

    private static List<OpenClock> due(Generation<?> generation, Instant now, int limit) {
        String field = Generation.BODY + ".nextRungAt";
        return generation
                .collection()
                .find(new Document(field, new Document("$lte", now.toEpochMilli())))
                .sort(new Document(field, 1))
                .limit(limit)
                .map(found -> (OpenClock) generation.body(found))
                .into(new ArrayList<>());
    }

    @Override
    public void each(Consumer<OpenClock> visitor) {
        String after = "";
        do {
            Page<OpenClock> page = registry.has(OPEN_CLOCKS)
                    ? page(OpenClock.class, Map.of(), "", false, after, MAX_PAGE)
                    : new Page<>(List.of(), "");
            page.items().forEach(visitor);
            after = page.next();
        } while (!after.isEmpty());
    }
}
