package io.bihuan.platform.registry.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.platform.axon.AxonJson;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads records of the registry's topic, and what was kept of them. */
final class RegistryFactReader {

    private static final Map<String, Class<? extends RegistryFact>> TYPES = Map.of(
            "io.bihuan.registry.UnitChanged.v1", UnitChangedMessage.class,
            "io.bihuan.registry.DivisionChanged.v1", DivisionChangedMessage.class,
            "io.bihuan.registry.OfficerPostsChanged.v1", OfficerPostsChangedMessage.class,
            "io.bihuan.registry.PolicyPublished.v1", PolicyPublishedMessage.class);

    private final ObjectMapper mapper = AxonJson.mapper();

    /** A record that cannot be used, and why. */
    static final class UnusableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UnusableException(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * The fact in a record; nothing if it is of a type that this release does not know.
     *
     * @throws UnusableException if it cannot be read or used
     */
    Optional<CopiedFact> read(ConsumerRecord<String, byte[]> record) {
        CloudEvent event;
        try {
            event = KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new UnusableException("not a CloudEvent in binary mode: " + e.getMessage());
        }
        return TYPES.containsKey(event.getType())
                ? Optional.of(read(event.getType(), position(event), text(event.getData())))
                : Optional.empty();
    }

    /**
     * A fact of a known type.
     *
     * @throws UnusableException if it cannot be read or used
     */
    CopiedFact read(String type, long position, String json) {
        Class<? extends RegistryFact> message = TYPES.get(type);
        if (message == null) {
            throw new UnusableException("of unknown type " + type);
        }
        try {
            RegistryFact said = mapper.readValue(json, message);
            if (said == null || said.changedAt() == null) {
                throw new UnusableException("data is no " + message.getSimpleName());
            }
            said.requireUsable();
            return new CopiedFact(type, position, json, said);
        } catch (JsonProcessingException e) {
            throw new UnusableException("data is no " + message.getSimpleName());
        } catch (UnusableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever is wrong with one fact, those behind it must be read.
            throw new UnusableException("data is no usable " + message.getSimpleName() + ": "
                    + e.getClass().getSimpleName());
        }
    }

    private static long position(CloudEvent event) {
        try {
            return Long.parseLong(String.valueOf(event.getExtension("position")));
        } catch (NumberFormatException e) {
            throw new UnusableException("attribute position is missing or no number");
        }
    }

    private static String text(@Nullable CloudEventData data) {
        return data == null ? "" : new String(data.toBytes(), StandardCharsets.UTF_8);
    }
}
