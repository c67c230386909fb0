package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    /** A second implementation, written from the package description only. */
    @Test
    void the_chain_can_be_recomputed_from_the_description() throws Exception {
        byte[] previous = new byte[32];
        for (Document commit : documents.find().sort(new Document("_id", 1))) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(content);
            text(out, commit.getString("agg"));
            text(out, commit.getString("type"));
            out.writeLong(commit.getLong("seq"));
            out.writeLong(commit.getInteger("n"));
            for (Document event : commit.getList("events", Document.class)) {
                text(out, event.getString("id"));
                text(out, event.getString("type"));
                out.writeLong(event.getInteger("rev"));
                text(out, event.getString("at"));
                text(out, event.getString("payload"));
                text(out, event.getString("meta"));
            }
            ByteArrayOutputStream link = new ByteArrayOutputStream();
            out = new DataOutputStream(link);
            text(out, commit.getString("alg"));
            raw(out, previous);
            out.writeLong(((Number) commit.get("_id")).longValue());
            text(out, commit.getString("at"));
            raw(out, MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));
            previous = MessageDigest.getInstance("SHA-256").digest(link.toByteArray());
            assertThat(commit.getString("h")).isEqualTo(HexFormat.of().formatHex(previous));
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        raw(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void raw(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeLong(bytes.length);
        out.write(bytes);
    }
}
