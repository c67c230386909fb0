package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogVerifierTest {

    private final MongoDatabase database = TestDatabases.fresh();
    private final MongoCollection<Document> documents = database.getCollection("log");
    private final EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
    private final LogVerifier verifier = new LogVerifier(log);

    /** Positions 0-1 a, 2 b, 3-5 a, 6 c. */
    @BeforeEach
    void write() {
        log.append(commit("a", 0, 2));
        log.append(commit("b", 0, 1));
        log.append(commit("a", 2, 3));
        log.append(commit("c", 0, 1));
    }

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Test
    void an_untouched_log_is_sound_from_wherever_one_begins() {
        String head = log.readAfter(5, 1).get(0).hash();

        assertThat(verifier.verify(0)).isEqualTo(new LogReport(true, 4, 7, head, -1, null, 0, -1));
        assertThat(verifier.verify(2)).isEqualTo(new LogReport(true, 3, 5, head, -1, null, 0, -1));
        assertThat(verifier.verify(4)).isEqualTo(new LogReport(true, 2, 4, head, -1, null, 0, -1));
        assertThat(verifier.verify(7).firstBadPosition()).isEqualTo(7);
        assertThat(LogVerifier.verifyFromTheBeginning(log.readAfter(-1, 10)).ok())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "events.1.payload, '{\"text\":\"another\"}'",
        "events.0.meta, '{}'",
        "events.0.id, other",
        "events.2.type, tip.Other",
        "events.0.at, 2026-11-22T12:00:00.123457Z",
        "events.0.at, 2026-11-22T12:00:00.123456000Z",
        "at, 2026-11-22T12:00:00Z",
        "agg, z",
        "key, a#000000000009",
        "type, Other",
        "alg, sm4",
        "h, 00",
        "h, zz"
    })
    void a_changed_value_is_found_where_it_is(String field, String value) {
        documents.updateOne(new Document("_id", 3L), new Document("$set", new Document(field, value)));

        LogReport report = verifier.verify(0);

        assertThat(report.ok()).isFalse();
        assertThat(report.firstBadPosition()).isEqualTo(3);
        assertThat(report.checkedCommits()).isEqualTo(2);
    }

    @Test
    void changed_numbers_are_found_too() {
        documents.updateOne(new Document("_id", 3L), new Document("$set", new Document("events.0.rev", 2)));
        assertThat(verifier.verify(0).firstBadPosition()).isEqualTo(3);
        documents.updateOne(new Document("_id", 2L), new Document("$set", new Document("n", 2)));
        assertThat(verifier.verify(0).firstBadPosition()).isEqualTo(2);
        documents.updateOne(new Document("_id", 0L), new Document("$set", new Document("seq", "0")));
        assertThat(verifier.verify(0).firstBadPosition()).isEqualTo(0);
    }

    @Test
    void a_changed_order_of_events_is_found() {
        Document commit = documents.find(new Document("_id", 3L)).first();
        List<Document> events = commit.getList("events", Document.class);
        documents.updateOne(
                new Document("_id", 3L),
                new Document("$set", new Document("events", List.of(events.get(1), events.get(0), events.get(2)))));

        assertThat(verifier.verify(0).firstBadPosition()).isEqualTo(3);
    }

    @Test
    void a_removed_commit_is_found() {
        documents.deleteOne(new Document("_id", 2L));

        assertThat(verifier.verify(0)).returns(false, LogReport::ok).returns(2L, LogReport::firstBadPosition);
        assertThat(verifier.verify(2).ok()).isFalse();
    }

    @Test
    void a_removed_beginning_is_found() {
        documents.deleteOne(new Document("_id", 0L));

        assertThat(verifier.verify(0)).returns(false, LogReport::ok).returns(0L, LogReport::firstBadPosition);
    }

    @Test
    void a_removed_end_is_seen_by_its_hash_only() {
        String before = verifier.verify(0).headHash();
        documents.deleteOne(new Document("_id", 6L));

        assertThat(verifier.verify(0).ok()).isTrue();
        assertThat(verifier.verify(0).headHash()).isNotEqualTo(before);
    }

    @Test
    void a_commit_rewritten_with_a_right_hash_breaks_the_next_one() {
        Document commit = documents.find(new Document("_id", 2L)).first();
        commit.getList("events", Document.class).get(0).put("payload", "{}");
        String previous = documents.find(new Document("_id", 0L)).first().getString("h");
        commit.put("h", ChainHash.of(CommitDocument.read(commit), previous));
        documents.replaceOne(new Document("_id", 2L), commit);

        assertThat(verifier.verify(0)).returns(3L, LogReport::checkedEvents).returns(3L, LogReport::firstBadPosition);
    }

    @Test
    void what_is_stored_is_chained_as_the_description_says() {
        byte[] previous = new byte[32];
        for (StoredCommit commit : log.readAfter(-1, 10)) {
            previous = ChainFromDescription.hash(previous, commit);
            assertThat(commit.hash()).isEqualTo(HexFormat.of().formatHex(previous));
        }
    }
}
