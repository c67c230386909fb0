package io.bihuan.casefile;

import io.bihuan.testkit.Backends;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Facts as the clue service would send them. */
final class ClueFacts {

    private static final List<String> TOPICS =
            List.of("bihuan.clue.v1", "bihuan.clue.sealed.v1", "bihuan.supervision.v1");

    private ClueFacts() {}

    /** A topic belongs to the service that publishes on it; here nobody else is there to create them. */
    static void haveTheirTopics() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Backends.kafkaBootstrap());
        try (Admin admin = Admin.create(settings)) {
            for (String topic : TOPICS) {
                if (!admin.listTopics().names().get().contains(topic)) {
                    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                            .all()
                            .get();
                }
            }
        }
    }

    /** One fact, three times: only the first may have an effect. */
    static void tell(String topic, String clue, String type, String data) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Backends.kafkaBootstrap());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            String id = UUID.randomUUID().toString();
            for (int i = 0; i < 3; i++) {
                ProducerRecord<String, String> fact = new ProducerRecord<>(topic, clue, data.formatted(clue));
                Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", id,
                                "ce_source", "/bihuan/clue",
                                "ce_type", "io.bihuan.clue." + type + ".v1",
                                "ce_subject", clue,
                                "ce_time", "2024-09-11T02:15:00Z",
                                "ce_position", "7",
                                "content-type", "application/json")
                        .forEach((name, value) -> fact.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(fact);
            }
        }
    }
}
