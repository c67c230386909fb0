package io.bihuan.platform.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLogRewoundException;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.eventlog.checkpoint.SigningKey;
import io.bihuan.eventlog.checkpoint.Verdict;
import io.bihuan.platform.integration.Backends;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsOverKafkaTest {

    @TempDir
    Path keys;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String clueName = "clue-" + run;
    private final String caseName = "case-" + run;
    private final MongoDatabase clueLog = Backends.database();
    private final MongoDatabase caseLog = Backends.database();
    private final List<Agency> open = new ArrayList<>();
    private Agency clue;
    private Agency other;

    @BeforeAll
    static void the_topic_is_there() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers()))) {
            admin.createTopics(List.of(new NewTopic(Traffic.TOPIC, 3, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TopicExistsException.class);
        }
    }

    @BeforeEach
    void two_agencies_know_each_other() {
        clue = clue();
        other = casefile();
    }

    @AfterEach
    void close() {
        open.forEach(Agency::close);
        clueLog.drop();
        caseLog.drop();
    }

    @Test
    void a_checkpoint_is_witnessed_and_the_cosignature_comes_back_to_its_owner() {
        clue.append(3);
        clue.work();
        clue.append(2);
        clue.work();
        Checkpoint newest = clue.newest();
        until(other, () -> other.book.last(clueName).equals(Optional.of(newest)));
        until(clue, () -> !clue.own.log().checkpoints().cosignatures(newest).isEmpty());

        Cosignature cosignature =
                clue.own.log().checkpoints().cosignatures(newest).get(0);
        assertThat(cosignature.witness()).isEqualTo(caseName);
        assertThat(cosignature.onTrust()).as("seen from position 0 on").isFalse();
        assertThat(other.own.keys().publicKeys().signed(cosignature)).isTrue();
        assertThat(other.book.refusals(clueName)).isEmpty();
        assertThat(other.meters
                        .counter("bihuan.checkpoints.witnessed", "log", clueName)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void two_nodes_of_each_service_and_repeated_messages_do_no_harm() {
        Agency clueNode = clue();
        Agency otherNode = casefile();
        for (int i = 0; i < 4; i++) {
            (i % 2 == 0 ? clue : clueNode).append(2);
            clue.maker.turn();
            clueNode.maker.turn();
            clue.publisher.turn();
            clueNode.publisher.turn();
        }
        Backends.database(clueLog.getName() + "_own")
                .getCollection("checkpoint_memory")
                .drop();
        clueNode.work();
        Checkpoint newest = clue.newest();
        until(otherNode, () -> otherNode.book.last(clueName).equals(Optional.of(newest)));
        readAll(other);
        until(
                clue,
                () -> clue.own.log().checkpoints().after(-1, 10).stream()
                        .allMatch(one ->
                                clue.own.log().checkpoints().cosignatures(one).size() == 1));
        readAll(clueNode);

        assertThat(other.book.refusals(clueName)).isEmpty();
        assertThatCode(() -> clueNode.append(1)).doesNotThrowAnyException();
    }

    @Test
    void a_store_put_back_to_an_old_backup_together_with_its_checkpoints_is_not_written_on() {
        clue.append(2);
        clue.work();
        Checkpoint kept = clue.newest();
        clue.append(2);
        clue.work();
        Checkpoint lost = clue.newest();
        List<Document> taken = putBack(kept.position());

        Agency restored = restart();
        restored.append(1);
        assertThatCode(restored.own.log()::requireAppendable)
                .as("nobody has told it yet")
                .doesNotThrowAnyException();
        readAll(restored);
        assertRefused(restored, lost);

        Agency again = restart();
        again.reader.turn();
        assertRefused(again, lost);
        assertThat(again.maker.turn()).isPositive();

        clueLog.getCollection("log").deleteMany(new Document("_id", new Document("$gt", kept.position())));
        clueLog.getCollection("log").insertMany(taken);
        assertThatCode(() -> again.append(1))
                .as("the right backup is there, commits are accepted at once")
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_heard_binds_a_log_that_was_put_back_alone_before_the_broker_answers() {
        clue.append(2);
        clue.work();
        Checkpoint newest = clue.newest();
        readAll(clue);
        putBack(0);
        clue.close();
        open.remove(clue);
        Agency alone = open(new Agency(clueName, keys, clueLog, "127.0.0.1:1", Agency.settings(1, Duration.ZERO)));
        alone.reader.turn();
        assertRefused(alone, newest);
    }

    @Test
    void a_witness_refuses_a_log_that_was_put_back_and_written_on_and_keeps_both_checkpoints() {
        clue.append(2);
        clue.work();
        clue.append(2);
        clue.work();
        Checkpoint witnessed = clue.newest();
        until(other, () -> other.book.last(clueName).equals(Optional.of(witnessed)));

        putBack(1);
        Agency forger = open(
                new Agency(clueName, keys, clueLog, Backends.database(), brokers(), Agency.settings(1, Duration.ZERO)));
        forger.append(1);
        forger.work();
        Checkpoint rewound = forger.newest();
        forger.append(3);
        forger.work();
        Checkpoint forked = forger.newest();
        until(other, () -> other.book.refusals(clueName).size() == 2);

        assertThat(other.book.refusals(clueName))
                .anySatisfy(refusal -> {
                    assertThat(refusal.verdict()).isEqualTo(Verdict.REWINDS);
                    assertThat(refusal.checkpoint()).isEqualTo(rewound);
                    assertThat(refusal.witnessed()).isEqualTo(witnessed);
                })
                .anySatisfy(refusal -> {
                    assertThat(refusal.verdict()).isEqualTo(Verdict.FORKS);
                    assertThat(refusal.checkpoint()).isEqualTo(forked);
                    assertThat(refusal.witnessed()).isEqualTo(witnessed);
                    assertThat(clue.own.keys().publicKeys().signed(refusal.checkpoint()))
                            .isTrue();
                    assertThat(clue.own.keys().publicKeys().signed(refusal.witnessed()))
                            .isTrue();
                });
        assertThat(other.book.last(clueName)).contains(witnessed);
        assertThat(forger.own.log().checkpoints().cosignatures(forked)).isEmpty();
        assertThat(other.meters
                        .counter("bihuan.checkpoints.refused", "log", clueName, "verdict", "FORKS")
                        .count())
                .isEqualTo(1);
        WitnessApi.WitnessedLog shown =
                new WitnessApi(other.trusted, other.book).witnessed().get(0);
        assertThat(shown.last()).isEqualTo(witnessed);
        assertThat(shown.refusals()).hasSize(2);
        assertThat(shown.beganOnTrust()).isNull();
    }

    @Test
    void a_new_key_is_trusted_once_it_is_listed_and_what_waited_for_it_is_witnessed_then() throws Exception {
        clue.append(1);
        clue.work();
        Checkpoint old = clue.newest();
        until(other, () -> other.book.last(clueName).equals(Optional.of(old)));
        Path keyFile = keys.resolve(clueName + ".key");
        Files.delete(keyFile);
        String listed = Files.readString(KeyFiles.publicFileOf(keyFile));
        Agency rotated = restart();
        String both = Files.readString(KeyFiles.publicFileOf(keyFile));
        assertThat(both).startsWith(listed).isNotEqualTo(listed);

        Files.writeString(KeyFiles.publicFileOf(keyFile), listed);
        rotated.append(1);
        rotated.work();
        rotated.append(1);
        rotated.work();
        until(other, () -> !other.book.refusals(clueName).isEmpty());
        readAll(other);
        assertThat(other.book.refusals(clueName))
                .as("the first of a kind is kept, what follows lies behind it")
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.KEY_NOT_TRUSTED));

        Files.writeString(KeyFiles.publicFileOf(keyFile), both);
        Agency otherAgain = casefile();
        until(otherAgain, () -> otherAgain.book.last(clueName).equals(Optional.of(rotated.newest())));
        assertThat(otherAgain.book.open(clueName)).isEmpty();
        until(
                rotated,
                () -> rotated.checkpoints().stream()
                        .noneMatch(one -> rotated.own
                                .log()
                                .checkpoints()
                                .cosignatures(one)
                                .isEmpty()));
    }

    @Test
    void what_strangers_say_in_the_name_of_others_changes_nothing() {
        SigningKey stranger = SigningKey.generate();
        clue.append(1);
        clue.work();
        Checkpoint newest = clue.newest();
        ProvenCheckpoint right = clue.own.log().checkpoints().prove(newest);
        Checkpoint ahead = stranger.sign(clueName, 99, "ab".repeat(32), "sha-256", Agency.CLOCK.instant());
        clue.traffic.send(List.of(
                clue.traffic.recordOf(new ProvenCheckpoint(ahead, right.stretch())),
                clue.traffic.recordOf(stranger.cosign(caseName, newest, Agency.CLOCK.instant(), false)),
                new org.apache.kafka.clients.producer.ProducerRecord<>(Traffic.TOPIC, clueName, new byte[] {1})));
        clue.append(1);
        clue.work();
        until(other, () -> other.book.last(clueName).equals(Optional.of(clue.newest())));
        readAll(clue);

        assertThatCode(() -> clue.append(1)).doesNotThrowAnyException();
        assertThat(clue.own.log().checkpoints().cosignatures(newest))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.keyId()).isEqualTo(other.own.key().id()));
        assertThat(other.book.refusals(clueName))
                .extracting(WitnessBook.Refusal::verdict)
                .containsExactly(Verdict.KEY_NOT_TRUSTED);
    }

    @Test
    void checkpoints_that_waited_for_the_broker_are_published_in_order_later() {
        clue.close();
        open.remove(clue);
        Agency cutOff = open(new Agency(clueName, keys, clueLog, "127.0.0.1:1", Agency.settings(1, Duration.ZERO)));
        for (int i = 0; i < 3; i++) {
            cutOff.append(1);
            cutOff.maker.turn();
        }
        assertThat(cutOff.publisher.turn()).isPositive();
        assertThat(cutOff.reader.turn()).isPositive();
        Agency back = restart();
        back.publisher.turn();
        until(other, () -> other.book.last(clueName).equals(Optional.of(back.newest())));
        assertThat(other.book.refusals(clueName)).isEmpty();
    }

    private static void assertRefused(Agency agency, Checkpoint checkpoint) {
        assertThatThrownBy(() -> agency.append(1)).isInstanceOfSatisfying(EventLogRewoundException.class, refused -> {
            assertThat(refused.position()).isEqualTo(checkpoint.position());
            assertThat(refused.hash()).isEqualTo(checkpoint.hash());
        });
    }

    /** As an old backup of log and checkpoints; answers the commits that are gone. */
    private List<Document> putBack(long position) {
        Document later = new Document("_id", new Document("$gt", position));
        List<Document> taken = clueLog.getCollection("log").find(later).into(new ArrayList<>());
        clueLog.getCollection("log").deleteMany(later);
        clueLog.getCollection("checkpoints").deleteMany(new Document("last", new Document("$gt", position)));
        return taken;
    }

    private Agency restart() {
        return clue();
    }

    private Agency clue() {
        return open(new Agency(clueName, keys, clueLog, brokers(), Agency.settings(1, Duration.ZERO), caseName));
    }

    private Agency casefile() {
        return open(new Agency(caseName, keys, caseLog, brokers(), Agency.settings(1, Duration.ZERO), clueName));
    }

    private Agency open(Agency agency) {
        open.add(agency);
        return agency;
    }

    private static String brokers() {
        return Backends.kafka().bootstrapServers();
    }

    private static void until(Agency agency, java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    agency.reader.turn();
                    return condition.call();
                });
    }

    /** Reads until a turn brings nothing new: everything that lies there now has been read. */
    private static void readAll(Agency agency) {
        for (int turn = 0; turn < 2; turn++) {
            agency.reader.turn();
        }
    }
}
