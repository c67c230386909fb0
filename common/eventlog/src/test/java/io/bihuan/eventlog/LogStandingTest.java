package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogStandingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final MongoDatabase database = TestDatabases.fresh();
    private final MongoCollection<Document> documents = database.getCollection("log");
    private final List<EventLog> opened = new ArrayList<>();
    private final EventLog log = open();

    /** Positions 0-1 a, 2 b, 3 c. */
    @BeforeEach
    void write() {
        log.append(commit("a", 0, 2));
        log.append(commit("b", 0, 1));
        log.append(commit("c", 0, 1));
    }

    @AfterEach
    void close() {
        opened.forEach(EventLog::close);
        database.drop();
    }

    @Test
    void S60_a_broken_log_is_not_appended_to_until_somebody_resumes_it() {
        Document sound = breakAt(2);
        LogReport broken = verified();
        assertThat(broken.firstBadPosition()).isEqualTo(2);

        log.standing().halt(broken, "o-9");

        assertThatThrownBy(() -> log.append(commit("d", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogHaltedException.class,
                        refused -> assertThat(refused.halt())
                                .isEqualTo(new LogAct(
                                        0, true, 2, String.valueOf(broken.reason()), "o-9", NOON.instant())));
        assertThat(log.readAfter(-1, 10)).as("it is still read").hasSize(3);

        documents.replaceOne(new Document("_id", 2L), sound);
        assertThatThrownBy(() -> log.append(commit("d", 0, 1)))
                .as("being mended is not enough")
                .isInstanceOf(EventLogHaltedException.class);

        log.standing().resume(verified(), "恢复了完好副本", "o-1");
        assertThat(log.append(commit("d", 0, 1))).isEqualTo(4);
        assertThat(log.standing().acts(10)).extracting(LogAct::halts).containsExactly(false, true);
        assertThat(log.standing().acts(1)).containsExactly(new LogAct(1, false, 3, "恢复了完好副本", "o-1", NOON.instant()));
    }

    @Test
    void S60_the_halt_holds_across_a_restart_and_at_every_process() {
        EventLog neighbour = open();
        breakAt(2);
        log.standing().halt(verified(), "o-9");

        assertThatThrownBy(() -> open().append(commit("d", 0, 1))).isInstanceOf(EventLogHaltedException.class);
        assertThat(neighbour.standing().look()).isPresent();
        assertThatThrownBy(() -> neighbour.append(commit("d", 0, 1))).isInstanceOf(EventLogHaltedException.class);
    }

    @Test
    void one_process_resumes_for_all() {
        Document sound = breakAt(2);
        log.standing().halt(verified(), "o-9");
        EventLog neighbour = open();
        documents.replaceOne(new Document("_id", 2L), sound);

        neighbour.standing().resume(verified(), "已恢复", "o-1");

        assertThat(log.append(commit("d", 0, 1))).isEqualTo(4);
    }

    @Test
    void what_is_halted_twice_is_halted_once_as_it_was_first() {
        breakAt(2);
        log.standing().halt(verified(), "o-9");
        LogAct again = open().standing().halt(verified(), "o-8");

        assertThat(again.by()).isEqualTo("o-9");
        assertThat(log.standing().acts(10)).hasSize(1);
    }

    @Test
    void what_was_resumed_can_be_halted_again() {
        Document sound = breakAt(2);
        LogReport broken = verified();
        log.standing().halt(broken, "o-9");
        documents.replaceOne(new Document("_id", 2L), sound);
        log.standing().resume(verified(), "已恢复", "o-1");

        log.standing().halt(broken, "o-8");

        assertThat(log.standing().acts(10)).extracting(LogAct::number).containsExactly(2L, 1L, 0L);
        assertThatThrownBy(log::requireAppendable).isInstanceOf(EventLogHaltedException.class);
    }

    @Test
    void a_log_that_is_not_halted_is_not_resumed() {
        assertThat(log.standing().resume(verified(), "无事", "o-1")).isEmpty();
        assertThat(log.standing().acts(10)).isEmpty();
    }

    @Test
    void a_sound_log_is_not_halted_and_a_broken_one_not_resumed() {
        LogReport sound = verified();
        assertThatIllegalArgumentException().isThrownBy(() -> log.standing().halt(sound, "o-9"));
        breakAt(2);
        LogReport broken = verified();
        log.standing().halt(broken, "o-9");
        assertThatIllegalArgumentException().isThrownBy(() -> log.standing().resume(broken, "无事", "o-1"));
    }

    private EventLog open() {
        EventLog one = EventLog.open(database, EventLogSettings.defaults(), NOON);
        opened.add(one);
        return one;
    }

    private LogReport verified() {
        return new LogVerifier(log).verify(0);
    }

    /** Changes what an event says; returns the document as it was. */
    private Document breakAt(long position) {
        Document sound = documents.find(new Document("_id", position)).first();
        Document changed = documents.find(new Document("_id", position)).first();
        changed.getList("events", Document.class).get(0).put("payload", "{\"text\":\"查无实据\"}");
        documents.replaceOne(new Document("_id", position), changed);
        return sound;
    }
}
