package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads the ends of the dead-letter topics for operators: headers and reasons, never the data. */
final class DeadLetterReader {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaClients clients;
    private final List<String> topics;

    /**
     * @param topics the dead-letter topics
     */
    DeadLetterReader(KafkaClients clients, List<String> topics) {
        this.clients = clients;
        this.topics = List.copyOf(topics);
    }

    /**
     * One dead-letter topic.
     *
     * @param topic its name
     * @param count how many records it holds, from all consumers
     * @param latest the last of them, newest first
     */
    record Letters(String topic, long count, List<Letter> latest) {}

    /**
     * One record that was set aside.
     *
     * @param key the producer's aggregate id
     * @param headers all headers as text: those of the CloudEvent, and code, reason, consumer and origin
     */
    record Letter(int partition, long offset, @Nullable String key, Instant at, Map<String, String> headers) {}

    /**
     * The state of every dead-letter topic.
     *
     * @param limit how many records of each
     * @throws DomainException {@link PlatformError#BROKER_UNAVAILABLE}
     */
    List<Letters> read(int limit) {
        Map<String, Object> config = clients.consumerConfig();
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(config)) {
            List<Letters> letters = new ArrayList<>();
            for (String topic : topics) {
                letters.add(read(consumer, topic, limit));
            }
            return letters;
        } catch (KafkaException e) {
            throw new DomainException(PlatformError.BROKER_UNAVAILABLE);
        }
    }

    private static Letters read(Consumer<String, byte[]> consumer, String topic, int limit) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        partitions.forEach(
                partition -> consumer.seek(partition, Math.max(begin.get(partition), end.get(partition) - limit)));
        List<Letter> latest = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline
                && partitions.stream().anyMatch(partition -> consumer.position(partition) < end.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> latest.add(letter(record)));
        }
        latest.sort(Comparator.comparing(Letter::at).reversed());
        long count = partitions.stream()
                .mapToLong(partition -> end.get(partition) - begin.get(partition))
                .sum();
        return new Letters(topic, count, List.copyOf(latest.subList(0, Math.min(limit, latest.size()))));
    }

    private static Letter letter(ConsumerRecord<String, byte[]> record) {
        return new Letter(
                record.partition(),
                record.offset(),
                record.key(),
                Instant.ofEpochMilli(record.timestamp()),
                headers(record));
    }

    /** The headers of a record as text. */
    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
