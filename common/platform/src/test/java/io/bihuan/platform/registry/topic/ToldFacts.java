package io.bihuan.platform.registry.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Backends;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** What a registry says, written by hand as the contracts have it. */
final class ToldFacts implements AutoCloseable {

    private static final String PREFIX = "io.bihuan.registry.";
    private static final String BEGINNING = "2018-01-01";
    private static final String RECORDED = "2026-11-20T02:15:00Z";

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    private ToldFacts(String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static ToldFacts onATopicOfItsOwn() {
        String topic = "registry-" + UUID.randomUUID();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1), new NewTopic(topic + ".dlt", 1, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new ToldFacts(topic);
    }

    String topic() {
        return topic;
    }

    /** A fact as it would lie in a copy. */
    static CopiedFact kept(long position, String unitId) {
        return new RegistryFactReader()
                .read(PREFIX + "UnitChanged.v1", position, json(unit(unitId, "CITY", null, "某局", null)));
    }

    void unit(
            long position, String id, String level, @Nullable String superior, String name, @Nullable String lastDay) {
        tell("UnitChanged.v1", id, position, unit(id, level, superior, name, lastDay));
    }

    private static Map<String, Object> unit(
            String id, String level, @Nullable String superior, String name, @Nullable String lastDay) {
        Map<String, Object> period =
                row("name", name, "superior", superior, "validFrom", BEGINNING, "validTo", lastDay);
        return row(
                "unitId", id, "agency", "POLICE", "level", level, "divisionCode", "990100", "periods", List.of(period));
    }

    void division(
            long position,
            String code,
            String level,
            @Nullable String parent,
            String name,
            @Nullable String lastDay,
            @Nullable String successor) {
        Map<String, Object> period = row("name", name, "validFrom", BEGINNING, "validTo", lastDay);
        tell(
                "DivisionChanged.v1",
                code,
                position,
                row(
                        "code",
                        code,
                        "level",
                        level,
                        "kind",
                        "STATUTORY",
                        "parent",
                        parent,
                        "periods",
                        List.of(period),
                        "successor",
                        successor));
    }

    void officer(long position, String id, boolean suspended) {
        Map<String, Object> post =
                row("number", 1, "unit", "990100-GA", "roles", List.of("VERIFIER"), "from", BEGINNING, "to", null);
        tell(
                "OfficerPostsChanged.v1",
                id,
                position,
                row("officerId", id, "suspended", suspended, "posts", List.of(post)));
    }

    void policy(long position, String id, int version, String from, @Nullable String to, String content) {
        policy(position, id, version, from, to, null, content, hash(content));
    }

    void scopedPolicy(long position, String id, int version, @Nullable String agency, String content) {
        policy(position, id, version, BEGINNING, null, agency, content, hash(content));
    }

    void policyWithHash(long position, String id, String content, String hash) {
        policy(position, id, 1, BEGINNING, null, null, content, hash);
    }

    private void policy(
            long position,
            String id,
            int version,
            String from,
            @Nullable String to,
            @Nullable String agency,
            String content,
            String hash) {
        tell(
                "PolicyPublished.v1",
                id,
                position,
                row(
                        "policyId",
                        id,
                        "kind",
                        "CODE_TABLE",
                        "version",
                        version,
                        "validFrom",
                        from,
                        "validTo",
                        to,
                        "supersededBy",
                        null,
                        "scope",
                        row("agency", agency, "level", null, "division", null),
                        "contentHash",
                        hash,
                        "content",
                        content));
    }

    /** Something that is no fact. */
    void garbage(String key) {
        send(new ProducerRecord<>(topic, key, "?".getBytes(StandardCharsets.UTF_8)));
    }

    void tell(String type, String key, long position, Map<String, Object> data) {
        send(KafkaMessageFactory.createWriter(topic, key)
                .writeBinary(CloudEventBuilder.v1()
                        .withId("e-" + position)
                        .withSource(URI.create("/bihuan/registry"))
                        .withType(PREFIX + type)
                        .withSubject(key)
                        .withExtension("position", Long.toString(position))
                        .withData("application/json", json(data).getBytes(StandardCharsets.UTF_8))
                        .build()));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> row(@Nullable Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        row.putIfAbsent("changedAt", RECORDED);
        return row;
    }

    private static String json(Map<String, Object> data) {
        try {
            return AxonJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(Arrays.toString(data.keySet().toArray()), e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ConsumerRecord<String, byte[]>> deadLetters() {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic + ".dlt", 0);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    @Override
    public void close() {
        producer.close();
    }
}
