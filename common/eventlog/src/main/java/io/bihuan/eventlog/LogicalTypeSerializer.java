package io.bihuan.eventlog;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Axon's JSON serializer, except that events go by their logical type and revision. Everything else that Axon stores
 * (tokens, metadata, snapshots) keeps its class name.
 */
public final class LogicalTypeSerializer extends JacksonSerializer {

    private final EventTypes types;
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** With {@link #jsonMapper()}. */
    public LogicalTypeSerializer(EventTypes types) {
        this(types, jsonMapper());
    }

    /**
     * With a mapper of one's own; it gets Axon's metadata module and the java.time module.
     *
     * @param types the vocabulary
     * @param mapper writes and reads the JSON; must not use default typing
     */
    public LogicalTypeSerializer(EventTypes types, ObjectMapper mapper) {
        super(JacksonSerializer.builder().objectMapper(mapper));
        this.types = types;
    }

    /** The mapper for events: ISO-8601 instants and dates, unknown properties ignored, null components kept. */
    public static ObjectMapper jsonMapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }

    /** The vocabulary. */
    public EventTypes types() {
        return types;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null) {
            EventType event = types.byClass(type).orElse(null);
            if (event != null) {
                return new SimpleSerializedType(event.type(), Integer.toString(event.revision()));
            }
        }
        return super.typeForClass(type);
    }

    /** Remembers what it has found: Axon looks classes up by their names, for every event and again for its metadata. */
    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        Class<?> known = classes.get(type.getName());
        if (known != null) {
            return known;
        }
        Class<?> found = super.classForType(type);
        if (found != Void.class && found != UnknownSerializedType.class) {
            classes.put(type.getName(), found);
        }
        return found;
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        EventType event = types.byType(serializedType.getName()).orElse(null);
        return event == null
                ? super.resolveClassName(serializedType)
                : event.eventClass().getName();
    }
}
