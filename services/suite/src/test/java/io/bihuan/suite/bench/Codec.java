package io.bihuan.suite.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.eventlog.EventType;
import java.util.Map;
import org.bson.Document;

/** What anybody has to do with a stored commit to get at its events: read the JSON of payload and metadata. */
final class Codec {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    private final ObjectMapper json = Engine.SERIALIZER.getObjectMapper();

    /** @return how many events were in the commit */
    int decode(Document commit) {
        int events = 0;
        for (Document event : commit.getList("events", Document.class)) {
            decode(event.getString("type"), event.getString("payload"), event.getString("meta"));
            events++;
        }
        return events;
    }

    private void decode(String type, String payload, String metadata) {
        Class<?> eventClass = Engine.SERIALIZER
                .types()
                .byType(type)
                .map(EventType::eventClass)
                .orElseThrow(() -> new BenchFailure("Unknown type " + type));
        try {
            Object event = json.readValue(payload, eventClass);
            Map<String, String> who = json.readValue(metadata, METADATA);
            if (event == null || who.isEmpty()) {
                throw new BenchFailure("Nothing in an event of type " + type);
            }
        } catch (JsonProcessingException e) {
            throw new BenchFailure("No JSON in an event of type " + type, e);
        }
    }
}
