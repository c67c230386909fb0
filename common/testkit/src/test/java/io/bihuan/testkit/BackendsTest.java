package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BackendsTest {

    @Test
    void auto_takes_docker_only_when_both_images_are_there() {
        assertThat(choice(Map.of(), true).kind()).isEqualTo("docker");
        assertThat(choice(Map.of(), false).kind()).isEqualTo("embedded");
        assertThat(new BackendChoice(Map.of(), BackendChoice.MONGO_IMAGE::equals).kind())
                .isEqualTo("embedded");
    }

    @Test
    void a_wish_is_followed_and_nonsense_refused() {
        assertThat(choice(Map.of("BIHUAN_TEST_BACKEND", "embedded"), true).kind())
                .isEqualTo("embedded");
        assertThatThrownBy(() ->
                        choice(Map.of("BIHUAN_TEST_BACKEND", "podman"), true).kind())
                .hasMessageContaining("auto, docker, embedded or uri");
    }

    @Test
    void given_servers_are_used_as_they_are() {
        BackendChoice choice = choice(
                Map.of("BIHUAN_TEST_BACKEND", "uri", "MONGODB_URI", "mongodb://m:1", "KAFKA_BOOTSTRAP", "k:2"), true);

        assertThat(choice.mongo().address()).isEqualTo("mongodb://m:1");
        assertThat(choice.kafka().address()).isEqualTo("k:2");
        assertThatThrownBy(
                        () -> choice(Map.of("BIHUAN_TEST_BACKEND", "uri"), true).mongo())
                .hasMessageContaining("needs MONGODB_URI");
    }

    @Test
    void databases_are_fresh() {
        assertThat(Backends.freshDatabase("Clue details 线索"))
                .startsWith("clue_details_")
                .hasSizeLessThan(64)
                .isNotEqualTo(Backends.freshDatabase("Clue details 线索"));
    }

    @Test
    void mongo_keeps_documents_and_is_shared() {
        try (var client = MongoClients.create(Backends.mongoUri())) {
            var documents =
                    client.getDatabase(Backends.freshDatabase("backends")).getCollection("tips");
            documents.insertOne(new Document("_id", "t-1"));
            assertThat(documents.find().first()).isEqualTo(new Document("_id", "t-1"));
        }
        assertThat(Backends.mongoUri()).isEqualTo(Backends.mongoUri());
    }

    @Test
    void kafka_carries_cloud_events_to_the_tap() throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", Backends.kafkaBootstrap());
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic("testkit.tap", 2, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(cloudEvent("io.bihuan.clue.ClueReturned.v1", "{}"));
            producer.send(cloudEvent("io.bihuan.clue.ClueLoopClosed.v1", "{\"clueNo\":\"测-1\"}"))
                    .get();
        }
        try (KafkaTap tap = KafkaTap.on(Backends.kafkaBootstrap(), "testkit.tap")) {
            KafkaTap.Message closed = tap.first("io.bihuan.clue.ClueLoopClosed.v1", Duration.ofSeconds(20));
            assertThat(closed.key()).isEqualTo("c-1");
            assertThat(closed.attribute("id")).isEqualTo("e-1");
            assertThat(closed.data().get("clueNo").asString()).isEqualTo("测-1");
            assertThatThrownBy(() -> tap.until(all -> all.size() > 2, Duration.ofMillis(300)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Not seen within")
                    .hasMessageContaining("ClueReturned");
        }
    }

    private static BackendChoice choice(Map<String, String> environment, boolean imagesAreHere) {
        return new BackendChoice(environment, image -> imagesAreHere);
    }

    private static ProducerRecord<String, String> cloudEvent(String type, String data) {
        return new ProducerRecord<>(
                "testkit.tap",
                null,
                "c-1",
                data,
                List.of(
                        new RecordHeader("ce_type", type.getBytes(StandardCharsets.UTF_8)),
                        new RecordHeader("ce_id", "e-1".getBytes(StandardCharsets.UTF_8))));
    }
}
