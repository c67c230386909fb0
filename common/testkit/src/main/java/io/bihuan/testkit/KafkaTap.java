package io.bihuan.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads CloudEvents from topics with a plain Kafka client, from the beginning and without a consumer group, so that a
 * test sees what really went over the wire. The topics must exist. Not thread-safe.
 */
public final class KafkaTap implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<Message> seen = new ArrayList<>();

    private KafkaTap(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** Opens a tap on topics. */
    public static KafkaTap on(String bootstrapServers, String... topics) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = List.of(topics).stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new KafkaTap(consumer);
    }

    /**
     * Reads on until a condition holds for everything seen since the tap was opened.
     *
     * @return everything seen, oldest first within a partition
     * @throws AssertionError if the condition does not hold in time; it lists what was seen
     */
    public List<Message> until(Predicate<List<Message>> enough, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!enough.test(List.copyOf(seen))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not seen within " + patience + "; seen were " + seen);
            }
            consumer.poll(Duration.ofMillis(100)).forEach(message -> seen.add(Message.of(message)));
        }
        return List.copyOf(seen);
    }

    /** Reads on until a message of a type was seen, and answers the first of that type. */
    public Message first(String type, Duration patience) {
        return until(all -> all.stream().anyMatch(message -> message.type().equals(type)), patience).stream()
                .filter(message -> message.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        consumer.close();
    }

    /**
     * One message as it lay on the topic.
     *
     * @param topic the topic
     * @param key the Kafka key
     * @param headers the headers; those of CloudEvents begin with {@code ce_}
     * @param value the data as text
     */
    public record Message(String topic, String key, Map<String, String> headers, String value) {

        private static Message of(ConsumerRecord<String, String> message) {
            Map<String, String> headers = new TreeMap<>();
            message.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            return new Message(message.topic(), String.valueOf(message.key()), headers, message.value());
        }

        /** A CloudEvents attribute, for example {@code id}, or the empty string if the message has none such. */
        public String attribute(String name) {
            return headers.getOrDefault("ce_" + name, "");
        }

        /** The CloudEvents type. */
        public String type() {
            return attribute("type");
        }

        /** The data as a JSON tree. */
        public JsonNode data() {
            return JsonMapper.shared().readTree(value);
        }
    }
}
