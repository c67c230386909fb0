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
     * The record for an event, or nothing if it stays inside.
     *
     * @throws io.bihuan.kernel.DomainException if the record would carry personal data
     * @throws IllegalStateException if two translations claim the same event: both records would bear its id, and inboxes
     *     would drop the second
     */
    Optional<ProducerRecord<String, byte[]>> recordOf(Object event, EventInfo info) {
        List<Fact> facts = published.stream()
                .flatMap(translation -> translate(translation, event, info).stream())
                .toList();
        if (facts.size() > 1) {
            throw new IllegalStateException("event " + info.eventId() + " is published twice: "
                    + facts.get(0).what().type() + " and "
                    + facts.get(1).what().type());
        }
        return facts.stream().findFirst().map(fact -> recordOf(fact, info));
    }

    /** What is told, and where. */
    private record Fact(String topic, Published what) {}

    private <E> Optional<Fact> translate(PublishedEvents<E> translation, Object event, EventInfo info) {
        Class<E> type = translation.eventType();
        return type.isInstance(event)
                ? translation
                        .translate(type.cast(event), info)
                        .map(what -> new Fact(translation.topic().orElse(ownTopic), what))
                : Optional.empty();
    }

    private ProducerRecord<String, byte[]> recordOf(Fact fact, EventInfo info) {
        JsonNode data = mapper.valueToTree(fact.what().data());
        PersonalDataGuard.verify(data, info);
        try {
            return records.recordOf(fact.topic(), fact.what().type(), mapper.writeValueAsBytes(data), info);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "event " + info.eventId() + " cannot be written as "
                            + fact.what().type(),
                    e);
        }
    }
}
