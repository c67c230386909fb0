package io.bihuan.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.command.PlatformError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The history of one matter, straight from the log (architecture §8, F15). */
public final class History {

    private static final ObjectMapper JSON = AxonJson.mapper();

    private final EventLog log;
    private final EventCodec codec;
    private final EventTypes types;
    private final Map<Class<?>, EventTypes> kinds = new ConcurrentHashMap<>();

    History(EventLog log, EventCodec codec, EventTypes types) {
        this.log = log;
        this.codec = codec;
        this.types = types;
    }

    /**
     * Every event of an aggregate of a kind in order. An id of something else is no id here: a log holds many kinds, and
     * each has a door of its own.
     *
     * @param kind the sealed parent of that kind's events
     * @throws DomainException NOT_FOUND if there is none
     */
    public List<HistoryEntry> of(Class<?> kind, String aggregateId) {
        List<HistoryEntry> entries = commits(aggregateId).stream()
                .flatMap(commit -> commit.events().stream())
                .map(this::entry)
                .toList();
        if (entries.isEmpty() || !isOf(kind, entries.get(0))) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("id", aggregateId));
        }
        return entries;
    }

    private boolean isOf(Class<?> kind, HistoryEntry first) {
        return kinds.computeIfAbsent(kind, parent -> EventTypes.of(List.of(parent)))
                .byType(first.type())
                .isPresent();
    }

    /** What cannot be an id names nothing. */
    private List<StoredCommit> commits(String aggregateId) {
        try {
            return log.readAggregate(aggregateId, 0);
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }

    HistoryEntry entry(StoredEvent event) {
        Map<String, String> metadata = codec.metadata(event);
        return new HistoryEntry(
                event.position(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.type(),
                types.label(event.type()),
                event.occurredAt(),
                metadata.getOrDefault("actor.officer", ""),
                metadata.getOrDefault("actor.unit", ""),
                metadata.getOrDefault("actor.agency", ""),
                metadata.getOrDefault("causationId", ""),
                metadata.getOrDefault("correlationId", ""),
                data(event));
    }

    private static Map<String, Object> data(StoredEvent event) {
        try {
            return JSON.readValue(event.payload(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.eventId() + " is not JSON", e);
        }
    }
}
