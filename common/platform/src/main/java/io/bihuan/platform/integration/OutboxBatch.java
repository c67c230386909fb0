package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * The records of one batch of the log on their way to the broker: all under way at once, and none forgotten. Whoever moves
 * the token first calls {@link #acknowledge()}.
 */
final class OutboxBatch {

    private final Producer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    OutboxBatch(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Sends without waiting for the acknowledgement.
     *
     * @throws DomainException {@link IntegrationError#NOT_ACKNOWLEDGED} if it failed at once, so that a batch of hundreds
     *     does not wait for an absent broker hundreds of times
     */
    void send(ProducerRecord<String, byte[]> record) {
        try {
            Future<RecordMetadata> future = producer.send(record);
            sent.add(future);
            if (future.isDone()) {
                verify(future);
            }
        } catch (KafkaException e) {
            throw notAcknowledged(e);
        }
    }

    /**
     * Waits until the broker has every record.
     *
     * @return how many there were
     * @throws DomainException {@link IntegrationError#NOT_ACKNOWLEDGED} if it does not have them all
     */
    int acknowledge() {
        try {
            producer.flush();
        } catch (KafkaException e) {
            throw notAcknowledged(e);
        }
        sent.forEach(OutboxBatch::verify);
        return sent.size();
    }

    private static void verify(Future<RecordMetadata> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw notAcknowledged(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notAcknowledged(e);
        }
    }

    private static DomainException notAcknowledged(Throwable cause) {
        if (cause instanceof InterruptException) {
            Thread.currentThread().interrupt();
        }
        return new DomainException(
                IntegrationError.NOT_ACKNOWLEDGED,
                Map.of("cause", cause.getClass().getSimpleName(), "message", String.valueOf(cause.getMessage())));
    }
}
