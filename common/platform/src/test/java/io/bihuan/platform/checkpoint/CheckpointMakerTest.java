package io.bihuan.platform.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.platform.integration.Backends;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointMakerTest {

    private static final String NO_BROKER = "127.0.0.1:1";

    @TempDir
    Path keys;

    private final MongoDatabase database = Backends.database();
    private Agency clue;

    @AfterEach
    void close() {
        clue.close();
        database.drop();
    }

    @Test
    void every_so_many_commits_are_signed_and_not_before() {
        clue = agency(3, Duration.ofDays(1));
        clue.maker.turn();
        assertThat(clue.checkpoints())
                .as("of an empty log there is nothing to say")
                .isEmpty();
        clue.append(2);
        clue.maker.turn();
        clue.own.log().append(Agency.commit(2));
        clue.maker.turn();
        assertThat(positions()).containsExactly(3L);
        clue.own.log().append(Agency.commit(200));
        clue.maker.turn();
        assertThat(positions()).as("many events are not many commits").containsExactly(3L);
        clue.append(10);
        clue.maker.turn();
        assertThat(positions()).as("all there is, at once").containsExactly(3L, 213L);
    }

    @Test
    void no_commit_stays_unsigned_for_longer_than_the_interval() {
        clue = agency(256, Duration.ofMinutes(1));
        clue.append(1);
        Agency.CLOCK.pass(Duration.ofSeconds(59));
        clue.append(1);
        clue.maker.turn();
        assertThat(clue.checkpoints()).isEmpty();
        Agency.CLOCK.pass(Duration.ofSeconds(1));
        clue.maker.turn();
        assertThat(positions()).containsExactly(1L);
        Agency.CLOCK.pass(Duration.ofHours(1));
        clue.maker.turn();
        assertThat(positions()).as("nothing new, nothing to sign").containsExactly(1L);
        assertThat(clue.newest().at()).isEqualTo(Agency.CLOCK.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void without_a_broker_checkpoints_wait_and_commands_go_on() {
        clue = agency(2, Duration.ofDays(1));
        clue.append(5);
        assertThat(clue.maker.turn()).isZero();
        assertThat(clue.publisher.turn()).isEqualTo(Duration.ofSeconds(2));
        assertThat(clue.own.log().append(Agency.commit(1))).isEqualTo(5);
        assertThat(positions()).containsExactly(4L);
    }

    @Test
    void a_commit_that_does_not_fit_its_hash_is_never_signed() {
        clue = agency(1, Duration.ZERO);
        clue.append(2);
        clue.maker.turn();
        clue.append(2);
        database.getCollection("log")
                .updateOne(new Document("_id", 3L), new Document("$set", new Document("agg", "another")));
        clue.maker.turn();
        clue.append(1);
        clue.maker.turn();
        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void two_nodes_of_one_service_share_the_work_and_make_one_history() {
        clue = agency(1, Duration.ZERO);
        try (Agency node = agency(1, Duration.ZERO)) {
            for (int i = 0; i < 6; i++) {
                (i % 2 == 0 ? clue : node).append(1 + i % 3);
                node.maker.turn();
                clue.maker.turn();
            }
            assertThat(node.own.key().id()).isEqualTo(clue.own.key().id());
            assertThat(clue.checkpoints()).hasSize(6).isEqualTo(node.checkpoints());
            assertThat(clue.checkpoints())
                    .allSatisfy(checkpoint -> assertThat(clue.own
                                    .log()
                                    .checkpoints()
                                    .prove(checkpoint)
                                    .isProven())
                            .isTrue());
        }
    }

    private List<Long> positions() {
        return clue.checkpoints().stream().map(Checkpoint::position).toList();
    }

    private Agency agency(int everyCommits, Duration interval) {
        return new Agency("clue", keys, database, NO_BROKER, Agency.settings(everyCommits, interval));
    }
}
