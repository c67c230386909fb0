package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.TraceScanner;
import io.bihuan.testkit.TraceScanner.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * F21, after an end-to-end run of the suite as an operator starts it: no name and no number of a reporter of the sample
 * ledgers is anywhere but sealed. The same scan is shown to bite in every place.
 */
class ReporterNowhereIT {

    private static final Actor DESK = SuiteUnderTest.DESK;
    private static final Actor REQUESTER = SuiteUnderTest.VERIFIER;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Ports ports = SuiteUnderTest.freePorts();
    private final List<String> answers = new ArrayList<>();

    @Test
    void no_reporter_is_found_anywhere_and_a_planted_one_is_found_everywhere() {
        Set<String> secrets = new HashSet<>(LedgerReporters.of(SuiteUnderTest.ledger("tip-ledger.xlsx")));
        secrets.addAll(LedgerReporters.of(SuiteUnderTest.ledger("tip-ledger-dirty.xlsx")));
        assertThat(secrets).hasSizeGreaterThan(100);
        TraceScanner scanner = TraceScanner.of(secrets);
        Path data = folder.resolve("work/data");
        try (SuiteProcess suite =
                SuiteProcess.start(folder.resolve("work"), data, ports).awaitReady()) {
            endToEnd(secrets);
            Map<String, byte[]> places = places(suite, data);
            for (String kind : List.of("collection ", "topic bihuan", "file ", "http ", "std")) {
                assertThat(places.keySet()).anyMatch(place -> place.startsWith(kind));
            }
            assertThat(traces(scanner, places)).isEmpty();

            String secret = secrets.iterator().next();
            plantInDatabases(secret);
            plantInTopics(secret);
            Map<String, byte[]> planted = places(suite, data);
            plantElsewhere(planted, secret);
            Set<String> found = new HashSet<>();
            traces(scanner, planted).forEach(trace -> found.add(trace.place()));
            // Nothing was planted in what came into being only after the planting, as the first checkpoint does.
            planted.keySet().retainAll(places.keySet());
            assertThat(found).containsAll(planted.keySet());
        }
    }

    /** Both ledgers, twice; a clue; a single tip with its dialogue; an identity unsealed and looked at; mistakes of every kind; the ledger taken out. */
    private void endToEnd(Set<String> secrets) {
        for (String ledger : List.of("tip-ledger.xlsx", "tip-ledger-dirty.xlsx", "tip-ledger.xlsx")) {
            answers.add(Wire.form(
                            ports.clue(),
                            DESK,
                            "/ledgers",
                            new Wire.Part("file", ledger, SuiteUnderTest.ledger(ledger)))
                    .text());
        }
        Http clue = at(ports.clue());
        await().atMost(PATIENCE)
                .until(() -> clue.as(DESK).get("/tips?limit=200").text().contains("LEDGER:"));
        String tipId = clue.as(DESK)
                .get("/tips?limit=1")
                .body()
                .get("items")
                .get(0)
                .get("tipId")
                .asString();
        keep(clue.as(DESK).post("/clues", Map.of("tipId", tipId)));
        String request = keep(clue.as(REQUESTER)
                        .post("/unseal-requests", Map.of("tipId", tipId, "purpose", "INTERVIEW", "reason", "核实")))
                .body()
                .get("id")
                .asString();
        String path = "/unseal-requests/" + request;
        keep(clue.as(DESK, Role.KEY_CUSTODIAN).post(path + "/approve-unseal", null));
        keep(clue.as(SuiteUnderTest.PROVINCE_DESK, Role.KEY_CUSTODIAN).post(path + "/approve-unseal", null));
        Answer seen = clue.as(REQUESTER).with("Idempotency-Key", "look").post(path + "/view-identity", null);
        assertThat(seen.status()).as("the one answer that may name somebody").isEqualTo(200);
        mistakes(clue, secrets.iterator().next());
        String ledger = ExportedLedger.text(ports.clue(), Http.authorization(DESK, Role.DESK_HEAD));
        assertThat(ledger).contains("XS-");
        answers.add(ledger);
    }

    private void mistakes(Http clue, String secret) {
        keep(clue.as(DESK).post("/tips", Map.of("narrative", "x", "reporter", Map.of("name", secret))));
        keep(clue.as(DESK).post("/tips", "{\"reporter\":{\"name\":\"" + secret + "\""));
        keep(clue.as(DESK).post("/tips", "{\"receivedAt\":\"" + secret + "\"}"));
        keep(clue.as(DESK).post("/unseal-requests", Map.of("reason", secret)));
        keep(clue.post("/reporter/status", Map.of("code", secret)));
    }

    private Answer keep(Answer answer) {
        answers.add(answer.text());
        return answer;
    }

    private Map<String, byte[]> places(SuiteProcess suite, Path data) {
        Map<String, byte[]> places = new LinkedHashMap<>();
        databases(places);
        topics(places);
        places.putAll(filesOf(data));
        places.put("answers and error bodies", String.join("\n", answers).getBytes(StandardCharsets.UTF_8));
        places.put("stdout", suite.out().getBytes(StandardCharsets.UTF_8));
        places.put("stderr", suite.err().getBytes(StandardCharsets.UTF_8));
        List<String> paths = List.of(
                "/log",
                "/reads?limit=500",
                "/reads/bundle",
                "/interference-candidates?limit=500",
                "/actuator",
                "/actuator/health",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/admin/read-models",
                "/admin/processors",
                "/admin/parked",
                "/admin/withheld",
                "/admin/log",
                "/admin/dead-letters",
                "/v3/api-docs");
        for (int port : List.of(ports.clue(), ports.casefile(), ports.supervision(), ports.assessment())) {
            for (String path : paths) {
                ask(places, port, at(port).operating(), path);
            }
            ask(places, port, at(port).exporting(), "/log/bundle");
        }
        for (String path : List.of("/tips?limit=200", "/clues?limit=200", "/unseal-requests")) {
            ask(places, ports.clue(), at(ports.clue()).as(DESK), path);
        }
        return places;
    }

    private static void ask(Map<String, byte[]> places, int port, Http as, String path) {
        places.put("http " + port + path, as.get(path).text().getBytes(StandardCharsets.UTF_8));
    }

    /** Every collection of every database, the vault's too: read models, bookkeeping, snapshots, inboxes, dead letters. */
    private void databases(Map<String, byte[]> places) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + ports.mongo())) {
            for (String database : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    for (RawBsonDocument document : client.getDatabase(database)
                            .getCollection(collection, RawBsonDocument.class)
                            .find()) {
                        byte[] bytes = new byte[document.getByteBuffer().remaining()];
                        document.getByteBuffer().get(bytes);
                        all.writeBytes(bytes);
                    }
                    places.put("collection " + database + "." + collection, all.toByteArray());
                }
            }
        }
    }

    private void plantInDatabases(String secret) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + ports.mongo())) {
            for (String database : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    client.getDatabase(database)
                            .getCollection(collection)
                            .insertOne(
                                    new Document("_id", "planted").append("deep", List.of(new Document("in", secret))));
                }
            }
        }
    }

    private void topics(Map<String, byte[]> places) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + ports.kafka(),
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.listTopics().forEach((topic, infos) -> {
                List<TopicPartition> partitions = infos.stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
                places.put("topic " + topic, everythingOn(consumer, partitions));
            });
        }
    }

    private static byte[] everythingOn(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                all.writeBytes(message.key() == null ? new byte[0] : message.key());
                all.writeBytes(message.value() == null ? new byte[0] : message.value());
                message.headers().forEach(header -> all.writeBytes(header.value()));
            }
        }
        return all.toByteArray();
    }

    private void plantInTopics(String secret) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + ports.kafka());
        Map<String, byte[]> topics = new LinkedHashMap<>();
        topics(topics);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            topics.keySet().stream()
                    .map(place -> place.substring("topic ".length()))
                    .filter(topic -> !topic.startsWith("__"))
                    .forEach(topic -> producer.send(new ProducerRecord<>(
                            topic, null, ("{\"planted\":\"" + secret + "\"}").getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** What cannot be planted at its source is planted in what was taken from there. */
    private static void plantElsewhere(Map<String, byte[]> places, String secret) {
        places.replaceAll((place, bytes) -> {
            if (place.startsWith("collection ") || place.startsWith("topic bihuan")) {
                return bytes;
            }
            ByteArrayOutputStream more = new ByteArrayOutputStream();
            more.writeBytes(bytes);
            more.writeBytes(secret.getBytes(StandardCharsets.UTF_8));
            return more.toByteArray();
        });
    }

    /** The broker's indexes: offsets and times, ten megabytes of preallocated nothing each. */
    private static boolean holdsOnlyNumbers(Path file) {
        return file.toString().endsWith(".index") || file.toString().endsWith(".timeindex");
    }

    private static Map<String, byte[]> filesOf(Path data) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !holdsOnlyNumbers(file))
                    .toList()) {
                files.put("file " + data.relativize(file), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Trace> traces(TraceScanner scanner, Map<String, byte[]> places) {
        List<Trace> traces = new ArrayList<>();
        places.forEach((place, bytes) -> traces.addAll(scanner.scan(place, bytes)));
        return traces;
    }

    private static Http at(int port) {
        return Http.at("http://127.0.0.1:" + port);
    }
}
