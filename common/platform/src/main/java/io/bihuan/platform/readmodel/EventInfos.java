package io.bihuan.platform.readmodel;

import io.bihuan.kernel.PersistedEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads {@link EventInfo} off an Axon message of our log. */
public final class EventInfos {

    private EventInfos() {}

    /**
     * What is known of an event beside its payload.
     *
     * @throws IllegalArgumentException if the message did not come from the log: without a position, an aggregate or a
     *     logical type
     */
    public static EventInfo of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> domain)
                || !(message instanceof TrackedEventMessage<?> tracked)) {
            throw new IllegalArgumentException("not an event of the log: " + message.getIdentifier());
        }
        PersistedEvent name = message.getPayloadType().getAnnotation(PersistedEvent.class);
        if (name == null) {
            throw new IllegalArgumentException("event without logical type: " + message.getIdentifier());
        }
        return new EventInfo(
                position(tracked),
                message.getIdentifier(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                message.getTimestamp(),
                name.type(),
                strings(message.getMetaData()));
    }

    /**
     * Where an event stands in the log.
     *
     * @throws IllegalArgumentException if it did not come from there
     */
    static long position(EventMessage<?> message) {
        OptionalLong position = message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position()
                : OptionalLong.empty();
        return position.orElseThrow(
                () -> new IllegalArgumentException("event without position: " + message.getIdentifier()));
    }

    private static Map<String, String> strings(Map<String, ?> metadata) {
        Map<String, String> strings = new LinkedHashMap<>();
        metadata.forEach((key, value) -> strings.put(key, String.valueOf(value)));
        return Map.copyOf(strings);
    }
}
