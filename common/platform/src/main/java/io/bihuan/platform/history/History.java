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

/** The history of one matter, straight from the log (architecture §8, F15). */
public final class History {

    private static final ObjectMapper JSON = AxonJson.mapper();

    private final EventLog log;
    private final EventCodec codec;
    private final EventTypes types;

    History(EventLog log, EventCodec codec, EventTypes types) {
        this.log = log;
        this.codec = codec;
        this.types = types;
    }

    /**
     * Every event of an aggregate in order.
     *
     * @throws DomainException NOT_FOUND if there is none
     */
    public List<HistoryEntry> of(String aggregateId) {
        List<HistoryEntry> entries = commits(aggregateId).stream()
                .flatMap(commit -> commit.events().stream())
                .map(this::entry)
                .toList();
        if (entries.isEmpty()) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("id", aggregateId));
        }
        return entries;
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
