package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.testkit.Contracts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read and write which topic of the broker in docker-compose.yml: Kafka itself, with the settings and rights of compose. */
class KafkaAclsIT {

    private static final List<String> SERVICES = List.of("clue", "case", "supervision", "assessment", "registry");
    private static final String SEALED = "bihuan.clue.sealed.v1";

    /** Every service signs its log. */
    private static final String CHECKPOINTS = "bihuan.checkpoints.v1";

    @TempDir
    static Path folder;

    private static ComposeBroker broker;

    @BeforeAll
    static void the_owners_create_their_topics() throws Exception {
        broker = new ComposeBroker(folder);
        for (String topic : Contracts.topics()) {
            try (Admin admin = Admin.create(broker.clientOf(owner(topic)))) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
        try (Admin admin = Admin.create(broker.clientOf("case"))) {
            admin.createTopics(List.of(new NewTopic(SEALED + ".dlt", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void it_stops() {
        broker.close();
    }

    @Test
    void a_fact_is_written_by_the_service_that_owns_it_and_a_sealed_one_is_read_by_three_others() throws Exception {
        Map<String, Set<String>> readers = new TreeMap<>();
        Map<String, Set<String>> writers = new TreeMap<>();
        for (String service : SERVICES) {
            allowed(service).forEach((topic, may) -> {
                if (may.contains(AclOperation.READ)) {
                    readers.computeIfAbsent(topic, one -> new TreeSet<>()).add(service);
                }
                if (may.contains(AclOperation.WRITE)) {
                    writers.computeIfAbsent(topic, one -> new TreeSet<>()).add(service);
                }
            });
        }

        for (String topic : Contracts.topics()) {
            assertThat(writers.get(topic))
                    .as("who writes " + topic)
                    .isEqualTo(topic.equals(CHECKPOINTS) ? new TreeSet<>(SERVICES) : Set.of(owner(topic)));
            assertThat(readers.get(topic))
                    .as("who reads " + topic)
                    .isEqualTo(
                            topic.equals(SEALED)
                                    ? Set.of("case", "supervision", "assessment")
                                    : new TreeSet<>(SERVICES));
        }
        assertThat(readers.get(SEALED + ".dlt")).containsExactlyInAnyOrder("case", "supervision", "assessment");
    }

    @Test
    void what_clue_seals_reaches_a_service_that_may_know_and_no_other() throws Exception {
        try (Producer<String, String> clue = producer("clue")) {
            clue.send(new ProducerRecord<>(SEALED, "c-417", "{}")).get();
        }

        assertThat(read("case", "bihuan.case")).extracting(ConsumerRecord::key).containsExactly("c-417");
        assertThatThrownBy(() -> read("registry", "bihuan.registry")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> read("clue", "bihuan.clue")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void nobody_reads_in_the_name_of_another_service_or_forges_its_facts() {
        assertThatThrownBy(() -> read("case", "bihuan.supervision")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> {
                    try (Producer<String, String> registry = producer("registry")) {
                        registry.send(new ProducerRecord<>(SEALED, "c-417", "{}"))
                                .get();
                    }
                })
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void without_the_right_password_nobody_is_let_in() {
        try (Admin stranger = Admin.create(broker.client("case", "guessed"))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static String owner(String topic) {
        String service = topic.split("\\.")[1];
        return SERVICES.contains(service) ? service : "clue";
    }

    /** What a service may do with the topics that it is shown. */
    private static Map<String, Set<AclOperation>> allowed(String service) throws Exception {
        try (Admin admin = Admin.create(broker.clientOf(service))) {
            assertThat(admin.describeCluster().nodes().get())
                    .as("so it knows that the broker is there")
                    .hasSize(1);
            Set<String> shown = admin.listTopics().names().get();
            Map<String, Set<AclOperation>> allowed = new HashMap<>();
            for (TopicDescription topic : admin.describeTopics(
                            shown, new DescribeTopicsOptions().includeAuthorizedOperations(true))
                    .allTopicNames()
                    .get()
                    .values()) {
                allowed.put(topic.name(), topic.authorizedOperations());
            }
            return allowed;
        }
    }

    private static List<ConsumerRecord<String, String>> read(String service, String group) {
        Map<String, Object> config = new HashMap<>(broker.clientOf(service));
        config.put("group.id", group);
        config.put("auto.offset.reset", "earliest");
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(SEALED));
            for (int i = 0; i < 40; i++) {
                List<ConsumerRecord<String, String>> records = new ArrayList<>();
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
                if (!records.isEmpty()) {
                    return records;
                }
            }
            return List.of();
        }
    }

    /** As the services write: idempotent, all replicas. */
    private static Producer<String, String> producer(String service) {
        return new KafkaProducer<>(
                new HashMap<>(broker.clientOf(service)), new StringSerializer(), new StringSerializer());
    }
}
