package io.bihuan.platform.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLogRewoundException;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.Verdict;
import io.bihuan.platform.integration.Backends;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
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

/** Who read is witnessed as what happened is: by the same peers, with the same keys, without a further setting. */
class TrailWitnessedTest {

    @TempDir
    Path keys;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String clueName = "clue-" + run;
    private final String caseName = "case-" + run;
    private final String trailName = clueName + "-trail";
    private final MongoDatabase clueLog = Backends.database();
    private final MongoDatabase caseLog = Backends.database();
    private final MongoDatabase trail = Backends.database(clueLog.getName() + "_trail");
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
        clue = clue(Backends.database(clueLog.getName() + "_own"));
        other = open(new Agency(caseName, keys, caseLog, brokers(), Agency.settings(1, Duration.ZERO), clueName));
    }

    @AfterEach
    void close() {
        open.forEach(Agency::close);
        clueLog.drop();
        caseLog.drop();
        trail.drop();
    }

    @Test
    void a_trail_is_witnessed_by_whom_its_log_is_and_verifies_with_their_cosignatures() {
        clue.read(3);
        clue.signTrail();
        Checkpoint newest = clue.reads.log().checkpoints().newest().orElseThrow();
        until(clue, () -> {
            other.reader.turn();
            return !clue.reads.log().checkpoints().cosignatures(newest).isEmpty();
        });

        Cosignature cosignature =
                clue.reads.log().checkpoints().cosignatures(newest).get(0);
        assertThat(cosignature.witness()).isEqualTo(caseName);
        assertThat(cosignature.onTrust()).as("seen from position 0 on").isFalse();
        assertThat(other.book.last(trailName)).contains(newest);
        assertThat(other.book.last(clueName)).as("one history is not the other").isEmpty();
        LogReport report = new LogVerifier(clue.reads.log(), clue.own.keys().publicKeys()).verify(0);
        assertThat(report.ok()).isTrue();
        assertThat(new WitnessApi(other.trusted, other.book).witnessed())
                .extracting(WitnessApi.WitnessedLog::log)
                .containsExactly(clueName, trailName);
    }

    @Test
    void a_trail_that_was_put_back_together_with_its_checkpoints_is_not_written_on() {
        clue.read(2);
        clue.signTrail();
        clue.read(2);
        clue.signTrail();
        readAll(clue);
        putBack(1);
        clue.close();
        open.remove(clue);

        Agency restored = clue(Backends.database(clueLog.getName() + "_own"));
        restored.reader.turn();

        assertThatThrownBy(() -> restored.read(1)).isInstanceOf(EventLogRewoundException.class);
        assertThatCode(() -> restored.append(1))
                .as("the log of what happened is sound")
                .doesNotThrowAnyException();
    }

    @Test
    void a_witness_refuses_a_trail_that_was_shortened_and_written_on() {
        clue.read(2);
        clue.signTrail();
        clue.read(2);
        clue.signTrail();
        Checkpoint witnessed = clue.reads.log().checkpoints().newest().orElseThrow();
        until(other, () -> other.book.last(trailName).equals(Optional.of(witnessed)));

        putBack(1);
        Agency forger = clue(Backends.database());
        forger.read(3);
        forger.signTrail();
        until(other, () -> !other.book.refusals(trailName).isEmpty());

        assertThat(other.book.refusals(trailName))
                .extracting(WitnessBook.Refusal::verdict)
                .containsAnyOf(Verdict.REWINDS, Verdict.FORKS);
        assertThat(other.book.last(trailName)).contains(witnessed);
    }

    /** As an old backup of the trail and its checkpoints. */
    private void putBack(long position) {
        trail.getCollection("log").deleteMany(new Document("_id", new Document("$gt", position)));
        trail.getCollection("checkpoints").deleteMany(new Document("last", new Document("$gt", position)));
    }

    private Agency clue(MongoDatabase own) {
        return open(new Agency(clueName, keys, clueLog, own, brokers(), Agency.settings(1, Duration.ZERO), caseName));
    }

    private Agency open(Agency agency) {
        open.add(agency);
        return agency;
    }

    private static String brokers() {
        return Backends.kafka().bootstrapServers();
    }

    private static void until(Agency agency, Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    agency.reader.turn();
                    return condition.call();
                });
    }

    private static void readAll(Agency agency) {
        for (int turn = 0; turn < 2; turn++) {
            agency.reader.turn();
        }
    }
}
