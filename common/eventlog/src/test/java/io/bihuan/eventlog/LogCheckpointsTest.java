package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import io.bihuan.eventlog.checkpoint.SigningKey;
import io.bihuan.eventlog.checkpoint.Stretch;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogCheckpointsTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final long SEED = Long.getLong("bihuan.seed", System.nanoTime());

    private final MongoDatabase database = TestDatabases.fresh();
    private final List<EventLog> open = new ArrayList<>();
    private EventLog log = open();
    private long sequence;

    @AfterEach
    void drop() {
        open.forEach(EventLog::close);
        database.drop();
    }

    @Test
    void checkpoints_follow_each_other_and_each_proves_that_it_continues_the_one_before() {
        append(3);
        Checkpoint first = made();
        append(1);
        append(2);
        Checkpoint second = made();

        assertThat(first.position()).isEqualTo(2);
        assertThat(second.position()).isEqualTo(5);
        assertThat(log.checkpoints().newest()).contains(second);
        assertThat(log.checkpoints().after(-1, 10)).containsExactly(first, second);
        assertThat(log.checkpoints().after(1, 10)).containsExactly(first, second);
        assertThat(log.checkpoints().after(2, 10)).containsExactly(second);
        assertThat(log.checkpoints().after(5, 10)).isEmpty();
        ProvenCheckpoint proven = log.checkpoints().prove(second);
        assertThat(proven.isProven()).isTrue();
        assertThat(proven.stretch().first()).isEqualTo(3);
        assertThat(proven.stretch().before()).isEqualTo(first.hash());
        assertThat(proven.stretch().links()).hasSize(2);
        assertThat(log.checkpoints().uncovered(10).links()).isEmpty();
        assertThat(log.checkpoints().uncoveredSince()).isEmpty();
    }

    @Test
    void more_commits_than_one_checkpoint_may_cover_become_several() {
        for (int i = 0; i < 5; i++) {
            append(2);
        }
        assertThat(log.checkpoints().uncoveredSince()).isPresent();
        Stretch stretch = log.checkpoints().uncovered(2);
        assertThat(stretch.last()).isEqualTo(3);
        assertThat(stretch.hash()).isEqualTo(log.readAfter(1, 1).get(0).hash());
    }

    @Test
    void a_checkpoint_that_rewinds_or_is_not_what_the_log_says_is_refused() {
        append(1);
        append(1);
        append(1);
        Stretch two = log.checkpoints().uncovered(2);
        Checkpoint newest = made();

        assertThat(log.checkpoints().record(newest)).as("the same again").isFalse();
        assertThat(log.checkpoints().record(sign(newest.position(), newest.hash())))
                .as("the same signed again")
                .isFalse();
        assertThatThrownBy(() -> log.checkpoints().record(sign(two.last(), two.hash())))
                .isInstanceOf(CheckpointRefusedException.class)
                .hasMessageContaining("rewinds");
        assertThatThrownBy(() -> log.checkpoints().record(sign(newest.position(), "ab".repeat(32))))
                .isInstanceOf(CheckpointRefusedException.class);
        append(2);
        assertThatThrownBy(() -> log.checkpoints().record(sign(4, "ab".repeat(32))))
                .isInstanceOf(CheckpointRefusedException.class)
                .hasMessageContaining("does not have the hash");
        assertThatThrownBy(() -> log.checkpoints().record(sign(3, "ab".repeat(32))))
                .as("inside a commit")
                .isInstanceOf(CheckpointRefusedException.class);
        assertThatThrownBy(() -> log.checkpoints().record(sign(99, "ab".repeat(32))))
                .as("ahead of the log")
                .isInstanceOf(CheckpointRefusedException.class);
        assertThat(log.checkpoints().newest()).contains(newest);
    }

    @Test
    void of_two_nodes_that_make_one_at_once_one_wins_and_the_other_looks_again() {
        EventLog other = open();
        append(1);
        append(1);
        Stretch shorter = other.checkpoints().uncovered(1);
        made();
        assertThatThrownBy(() -> other.checkpoints().record(sign(shorter.last(), shorter.hash())))
                .isInstanceOf(CheckpointRefusedException.class);

        append(1);
        append(1);
        Stretch all = log.checkpoints().uncovered(10);
        database.getCollection("checkpoints")
                .insertOne(new Document("_id", 2L)
                        .append("last", 2L)
                        .append("log", "clue")
                        .append("h", "cd".repeat(32))
                        .append("alg", "sha-256")
                        .append("at", "2026-11-22T12:00:00Z")
                        .append("key", KEY.id())
                        .append("sig", sign(2, "cd".repeat(32)).signature()));
        assertThat(all.last()).isEqualTo(3);
        assertThatThrownBy(() -> other.checkpoints().uncovered(10))
                .as("a checkpoint that is not the log's is noticed before anything is signed after it")
                .isInstanceOf(EventLogDamagedException.class);
    }

    @Test
    void cosignatures_are_kept_beside_their_checkpoint_one_a_witness() {
        append(1);
        Checkpoint checkpoint = made();
        SigningKey witness = SigningKey.generate();
        var one = witness.cosign("supervision", checkpoint, Samples.NOON, false);
        var other = witness.cosign("case", checkpoint, Samples.NOON, true);

        assertThat(log.checkpoints().add(one)).isTrue();
        assertThat(log.checkpoints().add(one)).isFalse();
        assertThat(log.checkpoints().add(other)).isTrue();
        assertThat(log.checkpoints().cosignatures(checkpoint)).containsExactly(other, one);
        assertThatThrownBy(() ->
                        log.checkpoints().add(witness.cosign("case", sign(0, "ab".repeat(32)), Samples.NOON, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_log_whose_tail_was_cut_off_is_opened_for_reading_only() {
        append(1);
        append(1);
        Checkpoint newest = made();
        database.getCollection("log").deleteOne(new Document("_id", 1L));

        EventLog again = open();

        assertThat(again.readAfter(-1, 10)).hasSize(1);
        assertThatThrownBy(() -> again.append(Samples.commit("b", 0, 1)))
                .isInstanceOfSatisfying(EventLogRewoundException.class, e -> {
                    assertThat(e.position()).isEqualTo(1);
                    assertThat(e.hash()).isEqualTo(newest.hash());
                    assertThat(e.head()).isZero();
                })
                .hasMessageContaining("cut off or put back to an old backup")
                .hasMessageContaining("docs/operations/checkpoints.md");
        assertThat(again.head()).isZero();
    }

    @Test
    void a_log_with_another_history_than_its_checkpoint_is_not_written_on_even_if_every_hash_is_right() {
        append(1);
        append(1);
        made();
        rewriteFrom(0);

        assertThat(LogVerifier.of(database, "log").verify(0).ok())
                .as("the plain chain verifies")
                .isTrue();
        EventLog again = open();
        assertThatThrownBy(() -> again.append(Samples.commit("b", 0, 1)))
                .isInstanceOf(EventLogRewoundException.class)
                .hasMessageContaining("another history");
        LogReport report = new LogVerifier(again).verify(0);
        assertThat(report.ok()).isFalse();
        assertThat(report.firstBadPosition()).isEqualTo(1);
        assertThat(report.reason()).contains("checkpoint").contains("rewritten");
    }

    @Test
    void a_store_that_only_lagged_is_accepted_again_by_itself() {
        append(1);
        append(1);
        made();
        Document tail =
                database.getCollection("log").find(new Document("_id", 1L)).first();
        database.getCollection("log").deleteOne(new Document("_id", 1L));
        EventLog again = open();
        assertThatThrownBy(again::requireAppendable).isInstanceOf(EventLogRewoundException.class);

        database.getCollection("log").insertOne(tail);

        assertThatCode(again::requireAppendable).doesNotThrowAnyException();
        assertThat(again.append(Samples.commit("b", 0, 1))).isEqualTo(2);
    }

    @Test
    void what_others_know_of_the_log_binds_it_as_well() {
        append(1);
        assertThat(log.mustHold(0, log.readAfter(-1, 1).get(0).hash())).isTrue();
        assertThat(log.mustHold(7, "ab".repeat(32))).isFalse();
        assertThat(log.mustHold(3, "ab".repeat(32))).isFalse();
        assertThatThrownBy(() -> log.append(Samples.commit("b", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogRewoundException.class,
                        e -> assertThat(e.position()).isEqualTo(7));
    }

    @Test
    void the_verifier_says_how_far_the_log_is_signed_and_by_whom_it_must_be() {
        append(1);
        made();
        append(2);
        Checkpoint second = made();
        append(1);

        LogReport report = new LogVerifier(log, KEY.publicKeys()).verify(0);
        assertThat(report.ok()).as(report.reason()).isTrue();
        assertThat(report.checkpoints()).isEqualTo(2);
        assertThat(report.signedTo()).isEqualTo(second.position());
        assertThat(new LogVerifier(log).verify(0)).isEqualTo(report);
        assertThat(new LogVerifier(log, KEY.publicKeys()).verify(3).checkpoints())
                .isEqualTo(1);
        PublicKeys others = SigningKey.generate().publicKeys();
        LogReport stranger = new LogVerifier(log, others).verify(0);
        assertThat(stranger.ok()).isFalse();
        assertThat(stranger.reason()).contains("not among the trusted");
        assertThat(new LogVerifier(log, others.and(KEY.publicKeys())).verify(0)).isEqualTo(report);
    }

    /** Random commits and checkpoints, then one act of an insider; nothing the checkpoints cover can be changed unseen. */
    @Test
    void nothing_that_a_checkpoint_covers_can_be_changed_unseen() {
        System.out.println("-Dbihuan.seed=" + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 8; round++) {
            MongoDatabase fresh = TestDatabases.fresh();
            try (EventLog victim = EventLog.open(fresh, EventLogSettings.defaults(), Clock.systemUTC())) {
                for (int i = 0; i < 12; i++) {
                    victim.append(Samples.commit("agg-" + i, 0, 1 + random.nextInt(3)));
                    if (random.nextInt(3) == 0) {
                        record(victim);
                    }
                }
                long covered =
                        victim.checkpoints().newest().map(Checkpoint::position).orElse(-1L);
                List<StoredCommit> commits = victim.readAfter(-1, 20);
                StoredCommit hit = commits.get(random.nextInt(commits.size()));
                boolean cut = random.nextBoolean();
                if (cut) {
                    fresh.getCollection("log").deleteMany(new Document("_id", new Document("$gte", hit.position())));
                } else {
                    Rewriting.from(fresh, hit.position());
                }
                LogReport plain = LogVerifier.of(fresh, "log").verify(0);
                LogReport signed = new LogVerifier(victim, KEY.publicKeys()).verify(0);
                assertThat(plain.ok()).as("seed %d, round %d", SEED, round).isTrue();
                assertThat(signed.ok())
                        .as("seed %d, round %d: %s at %d, signed to %d", SEED, round, cut, hit.position(), covered)
                        .isEqualTo(hit.position() > covered);
                try (EventLog again = EventLog.open(fresh, EventLogSettings.defaults(), Clock.systemUTC())) {
                    if (hit.position() > covered) {
                        assertThat(again.append(Samples.commit("new", 0, 1))).isNotNegative();
                    } else {
                        assertThatThrownBy(() -> again.append(Samples.commit("new", 0, 1)))
                                .isInstanceOf(EventLogRewoundException.class);
                    }
                }
            } finally {
                fresh.drop();
            }
        }
    }

    private void rewriteFrom(long position) {
        Rewriting.from(database, position);
    }

    private EventLog open() {
        EventLog opened = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
        open.add(opened);
        return opened;
    }

    private void append(int events) {
        log.append(Samples.commit("a", sequence, events));
        sequence += events;
    }

    private Checkpoint made() {
        return record(log);
    }

    private static Checkpoint record(EventLog log) {
        Stretch stretch = log.checkpoints().uncovered(Stretch.MOST_LINKS);
        Checkpoint checkpoint = KEY.sign("clue", stretch.last(), stretch.hash(), stretch.algorithm(), Samples.NOON);
        assertThat(log.checkpoints().record(checkpoint)).isTrue();
        return checkpoint;
    }

    private static Checkpoint sign(long position, String hash) {
        return KEY.sign("clue", position, hash, "sha-256", Samples.NOON);
    }
}
