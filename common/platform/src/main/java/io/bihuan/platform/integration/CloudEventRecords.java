package io.bihuan.platform.integration;

import io.bihuan.platform.readmodel.EventInfo;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes integration events as CloudEvents 1.0 in Kafka's binary mode (architecture §5). */
final class CloudEventRecords {

    /** Position in the producer's log, as a decimal string: CloudEvents integers have 32 bits only. */
    static final String POSITION = "position";

    static final String CORRELATION = "correlationid";
    static final String CAUSATION = "causationid";

    private final ServiceIdentity identity;

    CloudEventRecords(ServiceIdentity identity) {
        this.identity = identity;
    }

    /** The record for a fact: its key is the aggregate id, its id the id of the event in the log. */
    ProducerRecord<String, byte[]> recordOf(String topic, String type, byte[] json, EventInfo info) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(info.eventId())
                .withSource(identity.source())
                .withType(type)
                .withSubject(info.aggregateId())
                .withTime(info.occurredAt().atOffset(ZoneOffset.UTC))
                .withExtension(POSITION, Long.toString(info.position()))
                .withData("application/json", json);
        carry(event, CORRELATION, info.metadata().get("correlationId"));
        carry(event, CAUSATION, info.metadata().get("causationId"));
        CloudEvent built = event.build();
        return KafkaMessageFactory.createWriter(topic, info.aggregateId()).writeBinary(built);
    }

    private static void carry(CloudEventBuilder event, String extension, @Nullable String value) {
        if (value != null) {
            event.withExtension(extension, value);
        }
    }
}
