package io.bihuan.platform.readmodel;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.web.ReadBarrier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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
            ReadModelRegistry registry,
            ReadModelState states,
            MongoDatabase database,
            EventLog log,
            LogEvents events) {
        this.registry = registry;
        this.states = states;
        this.database = database;
        this.log = log;
        this.events = events;
    }

    @Override
    public <D> Optional<D> find(Class<D> documentType, String key) {
        return Optional.ofNullable(live(registry.of(documentType)).find(key));
    }

    @Override
    public <D> Optional<D> findAsOf(Class<D> documentType, String aggregateId, String asOf) {
        return Optional.ofNullable(foldUpTo(registry.of(documentType), aggregateId, positionOf(asOf)));
    }

    private <D, E> @Nullable D foldUpTo(ReadModel<D, E> model, String aggregateId, long position) {
        D document = null;
        for (StoredCommit commit : log.readAggregate(aggregateId, 0)) {
            for (StoredEvent stored : commit.events()) {
                Object payload = stored.position() > position ? null : events.payload(stored);
                if (model.eventType().isInstance(payload)) {
                    E event = model.eventType().cast(payload);
                    EventInfo info = events.info(stored);
                    if (model.keysOf(event, info).contains(aggregateId)) {
                        document = model.evolve(aggregateId, document, event, info);
                    }
                }
            }
        }
        return document;
    }

    /** A log position as it is; an instant as the last position committed up to it. */
    private long positionOf(String asOf) {
        try {
            return Long.parseLong(asOf);
        } catch (NumberFormatException notAPosition) {
            try {
                return log.positionAt(Instant.parse(asOf).plusNanos(1));
            } catch (DateTimeParseException e) {
                throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "asOf"));
            }
        }
    }

    @Override
    public <D> Page<D> page(
            Class<D> documentType, Map<String, ?> equal, String sortBy, boolean descending, String after, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "limit", "max", MAX_PAGE));
        }
        Generation<D> generation = live(registry.of(documentType));
        String field = sortBy.isEmpty() ? "_id" : Generation.BODY + "." + sortBy;
        Document filter = new Document();
        equal.forEach((path, value) -> {
            if (value != null) {
                filter.append(Generation.BODY + "." + path, value);
            }
        });
        if (!after.isEmpty()) {
            Keyset.decode(after).restrict(filter, field, descending);
        }
        Document order = new Document(field, descending ? -1 : 1).append("_id", descending ? -1 : 1);
        FindIterable<Document> found =
                generation.collection().find(filter).sort(order).limit(limit + 1);
        List<Document> documents = found.into(new ArrayList<>());
        boolean more = documents.size() > limit;
        List<Document> page = more ? documents.subList(0, limit) : documents;
        String next = more ? Keyset.of(page.get(limit - 1), field).encode() : "";
        return new Page<>(page.stream().map(generation::body).toList(), next);
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
        Generation<?> generation = live(registry.named(OPEN_CLOCKS));
        String field = Generation.BODY + ".nextRungAt";
        return generation
                .collection()
                .find(new Document(field, new Document("$lte", now.toEpochMilli())))
                .sort(new Document(field, 1))
                .limit(limit)
                .map(found -> (OpenClock) generation.body(found))
                .into(new ArrayList<>());
    }

    private <D> Generation<D> live(ReadModel<D, ?> model) {
        return new Generation<>(database, model, states.read(model.name()).generation());
    }

    /** Where a page ended: the value of the field it is ordered by, and the key. */
    private record Keyset(@Nullable Object value, String key) {

        static Keyset of(Document last, String field) {
            Object value = field.equals("_id") ? null : last.getEmbedded(List.of(field.split("\\.")), Object.class);
            return new Keyset(value, last.getString("_id"));
        }

        static Keyset decode(String token) {
            try {
                String json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
                Document document = Document.parse(json);
                return new Keyset(document.get("v"), document.getString("k"));
            } catch (RuntimeException e) {
                throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "after"));
            }
        }

        String encode() {
            String json = new Document("v", value).append("k", key).toJson();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        }

        void restrict(Document filter, String field, boolean descending) {
            String beyond = descending ? "$lt" : "$gt";
            if (field.equals("_id")) {
                filter.append("_id", new Document(beyond, key));
                return;
            }
            filter.append(
                    "$or",
                    List.of(
                            new Document(field, new Document(beyond, value)),
                            new Document(field, value).append("_id", new Document(beyond, key))));
        }
    }
}
