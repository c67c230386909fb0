package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.ServiceIdentity;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Checkpoints and cosignatures as CloudEvents on their topic; the key is the name of the log they are about. */
final class Traffic {

    static final String TOPIC = "bihuan.checkpoints.v1";
    static final String MADE = "io.bihuan.log.CheckpointMade.v1";
    static final String WITNESSED = "io.bihuan.log.CheckpointWitnessed.v1";

    private final KafkaClients clients;
    private final ServiceIdentity identity;

    Traffic(KafkaClients clients, ServiceIdentity identity) {
        this.clients = clients;
        this.identity = identity;
    }

    ProducerRecord<String, byte[]> recordOf(ProvenCheckpoint proven) {
        var checkpoint = proven.checkpoint();
        String id = checkpoint.log() + "-" + checkpoint.position() + "-" + checkpoint.keyId();
        return record(id, MADE, checkpoint.log(), checkpoint.at(), CheckpointJson.write(proven));
    }

    ProducerRecord<String, byte[]> recordOf(Cosignature cosignature) {
        String id = cosignature.witness() + "-" + cosignature.log() + "-" + cosignature.position();
        return record(id, WITNESSED, cosignature.log(), cosignature.at(), CheckpointJson.write(cosignature));
    }

    private ProducerRecord<String, byte[]> record(String id, String type, String log, Instant at, String json) {
        return KafkaMessageFactory.createWriter(TOPIC, log)
                .writeBinary(CloudEventBuilder.v1()
                        .withId(id)
                        .withSource(identity.source())
                        .withType(type)
                        .withSubject(log)
                        .withTime(at.atOffset(ZoneOffset.UTC))
                        .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                        .build());
    }

    /**
     * Sends and waits until the broker has everything.
     *
     * @return whether it has; if not, the same is to be sent again
     */
    boolean send(List<ProducerRecord<String, byte[]>> records) {
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<String, byte[]> record : records) {
                sent.add(clients.producer().send(record));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            return true;
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (KafkaException | ExecutionException | IllegalStateException e) {
            // The broker is away, or the outbox has thrown the producer away with what was under way.
            return false;
        }
    }
}
