package io.bihuan.platform.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns a domain event into the record that other services will read, if they are to read anything. */
final class OutboxTranslation {

    private final List<PublishedEvents<?>> published;
    private final CloudEventRecords records;
    private final String ownTopic;
    private final ObjectMapper mapper;

    OutboxTranslation(List<PublishedEvents<?>> published, ServiceIdentity identity, ObjectMapper mapper) {
        this.published = List.copyOf(published);
        this.records = new CloudEventRecords(identity);
        this.ownTopic = identity.topic();
        this.mapper = mapper;
    }

    /**
     * The fact that an event is to others, or nothing if it stays inside.
     *
     * @throws IllegalStateException if two translations claim the same event: both records would bear its id, and inboxes
     *     would drop the second
     */
    Optional<Outgoing> of(Object event, EventInfo info) {
        List<Outgoing> facts = published.stream()
                .flatMap(translation -> translate(translation, event, info).stream())
                .toList();
        if (facts.size() > 1) {
            throw new IllegalStateException("event " + info.eventId() + " is published twice: "
                    + facts.get(0).type() + " and "
                    + facts.get(1).type());
        }
        return facts.stream().findFirst();
    }

    /**
     * What is told, and where.
     *
     * @param type the CloudEvents type
     * @param data as it will be read
     */
    record Outgoing(String topic, String type, JsonNode data) {

        /** The same without personal data. */
        Outgoing blackedOut() {
            return new Outgoing(topic, type, PersonalDataGuard.blackedOut(data));
        }
    }

    private <E> Optional<Outgoing> translate(PublishedEvents<E> translation, Object event, EventInfo info) {
        Class<E> type = translation.eventType();
        return type.isInstance(event)
                ? translation
                        .translate(type.cast(event), info)
                        .map(what -> new Outgoing(
                                translation.topic().orElse(ownTopic), what.type(), mapper.valueToTree(what.data())))
                : Optional.empty();
    }

    /** The record for a fact. */
    ProducerRecord<String, byte[]> recordOf(Outgoing fact, EventInfo info) {
        try {
            return records.recordOf(fact.topic(), fact.type(), mapper.writeValueAsBytes(fact.data()), info);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + info.eventId() + " cannot be written as " + fact.type(), e);
        }
    }
}
