package io.bihuan.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Turns stored events into today's records: first through the upcasters, then through the serializer. Histories, as-of
 * reads and everything else that reads the log without Axon's stream go through here, so that upcasters run on every
 * path.
 */
public final class EventCodec {

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final LogicalTypeSerializer serializer;
    private final EventUpcaster upcasters;

    /**
     * @param serializer knows the vocabulary
     * @param upcasters Axon's {@code EventUpcasterChain}, or {@code NoOpEventUpcaster.INSTANCE}
     */
    public EventCodec(LogicalTypeSerializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * Today's record of a stored event.
     *
     * @throws IllegalStateException if its type is unknown or the upcasters drop it or split it; use
     *     {@link #decodeAll(StoredEvent)} where upcasters do
     */
    public Object decode(StoredEvent event) {
        List<Object> decoded = decodeAll(event);
        if (decoded.size() != 1) {
            throw new IllegalStateException(
                    "Event " + event.eventId() + " of type " + event.type() + " becomes " + decoded.size() + " events");
        }
        return decoded.get(0);
    }

    /**
     * Today's records of a stored event: usually one, none if an upcaster drops it, more if one splits it.
     *
     * @throws IllegalStateException if the type is unknown
     */
    public List<Object> decodeAll(StoredEvent event) {
        if (upcasters == NoOpEventUpcaster.INSTANCE) {
            return List.of(known(event.eventId(), event.type(), serializer.deserialize(asItIs(event))));
        }
        Serializer plain = serializer;
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(AxonEntries.of(event), plain)))
                .map(this::deserialize)
                .toList();
    }

    /** The metadata of a stored event; values that are no text appear as their JSON. */
    public Map<String, String> metadata(StoredEvent event) {
        try {
            Map<String, String> metadata = new LinkedHashMap<>();
            serializer.getObjectMapper().readValue(event.metadata(), OBJECT).forEach((key, value) -> {
                if (value != null) {
                    metadata.put(key, text(value));
                }
            });
            return metadata;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Metadata of event " + event.eventId() + " is no JSON object", e);
        }
    }

    private String text(Object value) {
        try {
            return value instanceof String string
                    ? string
                    : serializer.getObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON cannot be written as JSON", e);
        }
    }

    /** Without upcasters there is nothing to represent in between. */
    private static SerializedObject<String> asItIs(StoredEvent event) {
        String revision = event.revision() == 0 ? null : Integer.toString(event.revision());
        return new SimpleSerializedObject<>(event.payload(), String.class, event.type(), revision);
    }

    private Object deserialize(IntermediateEventRepresentation event) {
        return known(event.getMessageIdentifier(), event.getType().getName(), serializer.deserialize(event.getData()));
    }

    private static Object known(String eventId, String type, @Nullable Object payload) {
        if (payload == null || payload instanceof UnknownSerializedType) {
            throw new IllegalStateException("Event " + eventId + " has the unknown type " + type);
        }
        return payload;
    }
}
