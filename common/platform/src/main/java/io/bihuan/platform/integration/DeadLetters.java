package io.bihuan.platform.integration;

import io.bihuan.kernel.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Sets records aside that will never be taken: unchanged, in {@code <topic>.dlt}, with the reason in headers. */
public final class DeadLetters {

    private static final String SUFFIX = ".dlt";

    static final String CODE = "bihuan-dlt-code";
    static final String REASON = "bihuan-dlt-reason";
    static final String CONSUMER = "bihuan-dlt-consumer";
    static final String PARTITION = "bihuan-dlt-partition";
    static final String OFFSET = "bihuan-dlt-offset";
    static final String AT = "bihuan-dlt-at";

    private final Supplier<Producer<String, byte[]>> producer;
    private final String consumer;
    private final Clock clock;

    /**
     * Sets aside what a consumer cannot take.
     *
     * @param consumer its name, told in the headers
     */
    public DeadLetters(Supplier<Producer<String, byte[]>> producer, String consumer, Clock clock) {
        this.producer = producer;
        this.consumer = consumer;
        this.clock = clock;
    }

    /** The dead-letter topic of a topic. */
    public static String topicOf(String topic) {
        return topic + SUFFIX;
    }

    /** Whether a topic is one of dead letters. */
    static boolean isTopic(String topic) {
        return topic.endsWith(SUFFIX);
    }

    /**
     * Writes a record away and waits until the broker has it.
     *
     * @throws FactNotTakenException if the broker does not take it; the record must come again
     */
    public void put(ConsumerRecord<String, byte[]> record, ErrorCode code, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topicOf(record.topic()), null, record.key(), record.value(), record.headers());
        Headers headers = letter.headers();
        header(headers, CODE, code.name());
        header(headers, REASON, reason);
        header(headers, CONSUMER, consumer);
        header(headers, PARTITION, Integer.toString(record.partition()));
        header(headers, OFFSET, Long.toString(record.offset()));
        header(headers, AT, clock.instant().toString());
        try {
            producer.get().send(letter).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FactNotTakenException("interrupted while writing to " + letter.topic());
        } catch (ExecutionException | RuntimeException e) {
            throw new FactNotTakenException(letter.topic() + " did not take the record: " + e.getMessage());
        }
    }

    private static void header(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
