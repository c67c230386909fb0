package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The embedded broker around its data folder: restart, crash, refusals. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedKafkaTest {

    private static final String TOPIC = "facts";
    private static final int ENOUGH = 500;

    @TempDir
    Path folder;

    @Test
    void records_survive_a_restart_on_another_port() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            createTopic(kafka);
            send(kafka, "one", "two");
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            send(kafka, "three");
            assertThat(read(kafka, 3)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void acknowledged_records_survive_a_kill_and_the_restart_takes_seconds() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        try (ChildJvm child = ChildJvm.run(Producer.class, folder.toString())) {
            child.lines().forEach(line -> {
                if (line.startsWith("ok ") && line.endsWith(";")) {
                    acknowledged.add(line.substring(3, line.length() - 1));
                    if (acknowledged.size() == ENOUGH) {
                        child.kill();
                    }
                }
            });
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        long began = System.nanoTime();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            long started = System.nanoTime();
            send(kafka, "after");
            long sent = System.nanoTime();
            System.out.printf(
                    "Kafka after a kill: started in %.1f s, first acknowledgement after %.1f s%n",
                    (started - began) / 1e9, (sent - began) / 1e9);
            assertThat(read(kafka, acknowledged.size() + 1))
                    .containsAll(acknowledged)
                    .contains("after");
        }
    }

    @Test
    void a_topic_nobody_created_does_not_appear() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
                KafkaProducer<String, String> producer = producer(kafka.bootstrapServers(), 1_500)) {
            assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>("typo", "x")).get())
                    .isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void taken_ports_and_foreign_folders_are_refused_and_left_alone() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, taken.getLocalPort()))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("已被占用");
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, taken.getLocalPort() - 1))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        Files.writeString(folder.resolve("format"), "bihuan-embedded-mongo-1");
        assertThatThrownBy(() -> EmbeddedKafka.start(folder, 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("bihuan-embedded-mongo-1");
        assertThat(folder).isDirectoryNotContaining(p -> p.endsWith("logs"));
    }

    @Test
    void a_folder_in_use_is_refused() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, 0))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("in use");
            assertThat(kafka.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }

    private static void createTopic(EmbeddedKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static KafkaProducer<String, String> producer(String servers, int maxBlockMillis) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "max.block.ms", maxBlockMillis),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(EmbeddedKafka kafka, String... values) throws Exception {
        try (KafkaProducer<String, String> producer = producer(kafka.bootstrapServers(), 60_000)) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(TOPIC, value)).get();
            }
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int atLeast) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "reader",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            List<String> values = new ArrayList<>();
            while (values.size() < atLeast) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    /** Sends numbered records, printing those acknowledged, until it is killed. */
    static final class Producer {

        public static void main(String[] arguments) throws Exception {
            EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0);
            createTopic(kafka);
            try (KafkaProducer<String, String> producer = producer(kafka.bootstrapServers(), 60_000)) {
                for (int i = 0; ; i++) {
                    producer.send(new ProducerRecord<>(TOPIC, String.valueOf(i)))
                            .get();
                    System.out.println("ok " + i + ";");
                }
            }
        }
    }
}
