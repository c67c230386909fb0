package io.bihuan.platform.integration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads records of one topic as facts this service knows. */
final class FactReader {

    private final Map<String, ConsumedEvent<?>> events = new HashMap<>();
    private final ObjectMapper mapper;

    FactReader(ConsumedEvents consumed, ObjectMapper mapper) {
        this.mapper = mapper;
        for (ConsumedEvent<?> event : consumed.events()) {
            if (events.put(event.type(), event) != null) {
                throw new IllegalArgumentException(
                        consumed.topic() + " lists " + event.type() + " twice; a fact means exactly one command");
            }
        }
    }

    /**
     * The fact in a record, or nothing if its type does not concern this service.
     *
     * @throws FactUnreadableException if it is no CloudEvent of ours or its data does not bind
     */
    Optional<IncomingFact<?>> read(ConsumerRecord<String, byte[]> record) {
        CloudEvent event = parse(record);
        ConsumedEvent<?> known = events.get(event.getType());
        return known == null ? Optional.empty() : Optional.of(bind(known, event));
    }

    private static CloudEvent parse(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new FactUnreadableException("not a CloudEvent in binary mode: " + e.getMessage());
        }
    }

    private <M> IncomingFact<M> bind(ConsumedEvent<M> known, CloudEvent event) {
        Fact fact = new Fact(
                event.getId(),
                event.getSource().toString(),
                event.getType(),
                required("subject", event.getSubject()),
                required("time", event.getTime()).toInstant(),
                position(event));
        return new IncomingFact<>(
                known, fact, message(known.messageType(), event.getData()), text(event, CloudEventRecords.CORRELATION));
    }

    private <M> M message(Class<M> type, @Nullable CloudEventData data) {
        try {
            M message = data == null ? null : mapper.readValue(data.toBytes(), type);
            return required("data", message);
        } catch (IOException e) {
            // Jackson's own message quotes the data, which must not reach headers and logs.
            throw new FactUnreadableException(
                    "data is no " + type.getSimpleName() + ": " + e.getClass().getSimpleName());
        }
    }

    private static long position(CloudEvent event) {
        String position = required(CloudEventRecords.POSITION, text(event, CloudEventRecords.POSITION));
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new FactUnreadableException("position is no number");
        }
    }

    private static @Nullable String text(CloudEvent event, String extension) {
        Object value = event.getExtension(extension);
        return value == null ? null : value.toString();
    }

    private static <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw new FactUnreadableException("attribute " + attribute + " is missing");
        }
        return value;
    }
}
