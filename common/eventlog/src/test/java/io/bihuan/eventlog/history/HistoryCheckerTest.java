package io.bihuan.eventlog.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.ChainFromDescription;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.eventlog.TestDatabases;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import io.bihuan.eventlog.history.Operation.Outcome;
import io.bihuan.eventlog.history.Operation.Seen;
import io.bihuan.eventlog.history.Violation.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker that never finds anything proves nothing: true histories and logs, each falsified in one way. */
class HistoryCheckerTest {

    private final MongoDatabase database = TestDatabases.fresh();
    private final List<Asked> commits =
            List.of(new Asked("c0", "a", 0, 2), new Asked("c1", "b", 0, 1), new Asked("c2", "a", 2, 3));
    private final Asked refused = new Asked("c3", "b", 1, 1);
    private final Asked loser = new Asked("c4", "a", 2, 1);
    private List<Operation> history = new ArrayList<>();
    private List<StoredCommit> log = new ArrayList<>();

    /** Positions: c0 0-1, c1 2, c2 3-5. Two readers: one got all, one a part. */
    @BeforeEach
    void a_true_history() {
        try (EventLog real = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            long at = 0;
            for (Asked asked : commits) {
                history.add(new Invoked("w" + at, at, asked));
                history.add(new Completed("w" + at, at + 5, Outcome.OK, real.append(asked.commit())));
                at += 10;
            }
            log = real.readAfter(-1, 10);
        }
        database.drop();
        history.add(new Invoked("r", 40, refused));
        history.add(new Completed("r", 41, Outcome.REFUSED, -1));
        history.add(new Invoked("l", 42, loser));
        history.add(new Completed("l", 43, Outcome.CONFLICT, -1));
        history.add(new Seen("early", 1, false, List.of("c0.0")));
        history.add(new Seen("early", 16, true, List.of("c0.1", "c1.0")));
        history.add(new Seen("whole", 50, true, List.of("c0.0", "c0.1", "c1.0", "c2.0", "c2.1", "c2.2")));
    }

    @Test
    void a_true_history_has_no_violations_also_when_it_was_written_down_and_read_again() {
        assertThat(check()).isEmpty();
        assertThat(history.stream().map(Operation::line).map(Operation::parse)).isEqualTo(history);
    }

    @Test
    void a_call_that_never_came_back_may_be_stored_or_not() {
        history.removeIf(o ->
                o instanceof Completed c && (c.call().equals("w20") || c.call().equals("r")));

        assertThat(check()).isEmpty();
    }

    @Test
    void a_lost_commit() {
        log = rechained(without(log, "c1.0"));

        assertThat(kinds()).contains(Kind.ACKNOWLEDGED_YET_ABSENT, Kind.READER_SAW_WHAT_IS_NOT_THERE);
    }

    @Test
    void a_lost_end() {
        log = log.subList(0, 2);
        history.removeIf(Seen.class::isInstance);

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.ACKNOWLEDGED_YET_ABSENT, Kind.UNTRUE_CONFLICT);
    }

    @Test
    void a_doubled_commit() {
        StoredCommit again = log.get(1);
        log = rechained(List.of(log.get(0), again, log.get(2), moved(again, 6, 1)));

        assertThat(kinds()).contains(Kind.STORED_TWICE, Kind.WRONG_POSITION);
    }

    @Test
    void a_commit_doubled_in_its_place() {
        log = List.of(log.get(0), log.get(1), log.get(1), log.get(2));

        assertThat(kinds())
                .contains(Kind.STORED_TWICE, Kind.POSITIONS_NOT_DENSE, Kind.SEQUENCES_NOT_DENSE, Kind.CHAIN_BROKEN);
    }

    @Test
    void a_gap() {
        log = List.of(log.get(0), log.get(2));

        assertThat(kinds()).contains(Kind.POSITIONS_NOT_DENSE, Kind.CHAIN_BROKEN);
    }

    @Test
    void a_gap_in_an_aggregate() {
        log = rechained(List.of(log.get(0), log.get(1), moved(log.get(2), 3, 3)));

        assertThat(kinds()).contains(Kind.SEQUENCES_NOT_DENSE, Kind.CHANGED_ON_THE_WAY);
    }

    @Test
    void a_changed_payload() {
        StoredCommit commit = log.get(2);
        StoredEvent first = commit.events().get(0);
        List<StoredEvent> events = new ArrayList<>(commit.events());
        events.set(
                0,
                new StoredEvent(
                        first.position(),
                        first.eventId(),
                        first.aggregateId(),
                        first.aggregateType(),
                        first.sequence(),
                        first.type(),
                        first.revision(),
                        first.occurredAt(),
                        "{}",
                        first.metadata()));
        StoredCommit changed = new StoredCommit(
                commit.position(),
                commit.aggregateId(),
                commit.aggregateType(),
                commit.firstSequence(),
                commit.committedAt(),
                events,
                commit.algorithm(),
                commit.hash());
        log = List.of(log.get(0), log.get(1), changed);
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.CHANGED_ON_THE_WAY, Kind.CHAIN_BROKEN, Kind.CHAIN_BROKEN);

        log = rechained(log);
        assertThat(kinds()).containsExactly(Kind.CHANGED_ON_THE_WAY);
    }

    @Test
    void a_clock_that_went_back() {
        StoredCommit first = log.get(0);
        log = new ArrayList<>(log);
        log.set(
                0,
                new StoredCommit(
                        0,
                        first.aggregateId(),
                        first.aggregateType(),
                        0,
                        first.committedAt().plusSeconds(60),
                        first.events(),
                        first.algorithm(),
                        first.hash()));
        log = rechained(log);

        assertThat(kinds()).contains(Kind.TIME_WENT_BACK);
    }

    @Test
    void a_false_acknowledgement() {
        history.add(new Invoked("f", 60, new Asked("c5", "b", 1, 1)));
        history.add(new Completed("f", 61, Outcome.OK, 6));

        assertThat(kinds()).containsExactly(Kind.ACKNOWLEDGED_YET_ABSENT);
    }

    @Test
    void an_acknowledgement_with_the_wrong_position() {
        replace(Completed.class, c -> c.call().equals("w10") ? new Completed("w10", c.at(), Outcome.OK, 3) : c);

        assertThat(kinds()).contains(Kind.WRONG_POSITION);
    }

    @Test
    void refused_yet_present() {
        replace(Completed.class, c -> c.call().equals("w10") ? new Completed("w10", 15, Outcome.REFUSED, -1) : c);

        assertThat(kinds()).containsExactly(Kind.REFUSED_YET_PRESENT);
    }

    @Test
    void in_conflict_yet_present() {
        history.add(new Invoked("again", 60, commits.get(1)));
        history.add(new Completed("again", 61, Outcome.CONFLICT, -1));

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.REFUSED_YET_PRESENT, Kind.UNTRUE_CONFLICT);
    }

    @Test
    void refused_first_and_stored_by_another_attempt_is_allowed() {
        history.add(0, new Invoked("first", -5, commits.get(1)));
        history.add(1, new Completed("first", -4, Outcome.REFUSED, -1));

        assertThat(check()).isEmpty();
    }

    @Test
    void a_conflict_with_nobody() {
        history.add(new Invoked("x", 60, new Asked("c5", "b", 1, 1)));
        history.add(new Completed("x", 61, Outcome.CONFLICT, -1));

        assertThat(kinds()).containsExactly(Kind.UNTRUE_CONFLICT);
    }

    @Test
    void a_conflict_with_somebody_who_came_only_later() {
        history.add(0, new Invoked("x", 18, loser));
        history.add(1, new Completed("x", 19, Outcome.CONFLICT, -1));

        assertThat(kinds()).containsExactly(Kind.UNTRUE_CONFLICT);
    }

    @Test
    void a_commit_nobody_asked_for() {
        history.removeIf(o -> o.line().contains(" w10 "));

        assertThat(kinds()).containsExactly(Kind.NEVER_ASKED_FOR);
    }

    @Test
    void a_commit_that_overtook_an_acknowledged_one() {
        replace(Invoked.class, i -> i.call().equals("w0") ? new Invoked("w0", 16, i.asked()) : i);

        assertThat(kinds()).containsExactly(Kind.OVERTOOK_AN_ACKNOWLEDGED_COMMIT);
    }

    @Test
    void a_reader_that_skipped() {
        replace(Seen.class, s -> s.reader().equals("whole") ? whole("c0.0", "c0.1", "c2.0", "c2.1", "c2.2") : s);

        assertThat(kinds()).containsExactly(Kind.READER_SKIPPED);
    }

    @Test
    void a_reader_that_began_too_late() {
        replace(Seen.class, s -> s.reader().equals("whole") ? whole("c1.0", "c2.0", "c2.1", "c2.2") : s);

        assertThat(kinds()).containsExactly(Kind.READER_SKIPPED);
    }

    @Test
    void a_reader_that_saw_twice() {
        history.add(new Seen("whole", 55, true, List.of("c2.2")));

        assertThat(kinds()).containsExactly(Kind.READER_SAW_TWICE);
    }

    @Test
    void a_reader_that_saw_the_order_changed() {
        replace(
                Seen.class,
                s -> s.reader().equals("whole") ? whole("c0.0", "c0.1", "c2.0", "c1.0", "c2.1", "c2.2") : s);

        assertThat(kinds()).containsExactly(Kind.READER_SAW_ANOTHER_ORDER);
    }

    @Test
    void a_reader_that_was_told_there_is_no_more_when_there_was() {
        replace(Seen.class, s -> s.reader().equals("whole") ? whole("c0.0", "c0.1", "c1.0") : s);

        assertThat(kinds()).containsExactly(Kind.READER_MISSED_THE_ACKNOWLEDGED);
    }

    @Test
    void an_answer_to_nobody() {
        history.add(new Completed("nobody", 60, Outcome.OK, 2));

        assertThat(kinds()).containsExactly(Kind.MALFORMED);
    }

    private List<Violation> check() {
        return HistoryChecker.check(history, log);
    }

    private List<Kind> kinds() {
        return check().stream().map(Violation::kind).toList();
    }

    private static Seen whole(String... events) {
        return new Seen("whole", 50, true, List.of(events));
    }

    private <T extends Operation> void replace(Class<T> type, UnaryOperator<T> change) {
        history.replaceAll(o -> type.isInstance(o) ? change.apply(type.cast(o)) : o);
    }

    private static List<StoredCommit> without(List<StoredCommit> log, String firstEvent) {
        List<StoredCommit> left = new ArrayList<>();
        long next = 0;
        for (StoredCommit commit : log) {
            if (!commit.events().get(0).eventId().equals(firstEvent)) {
                left.add(moved(commit, next, commit.firstSequence()));
                next += commit.events().size();
            }
        }
        return left;
    }

    private static StoredCommit moved(StoredCommit commit, long position, long sequence) {
        return new StoredCommit(
                position,
                commit.aggregateId(),
                commit.aggregateType(),
                sequence,
                commit.committedAt(),
                commit.events(),
                commit.algorithm(),
                commit.hash());
    }

    /** A forger who knows the format: every hash is right again. */
    private static List<StoredCommit> rechained(List<StoredCommit> log) {
        List<StoredCommit> chained = new ArrayList<>();
        byte[] previous = new byte[32];
        for (StoredCommit c : log) {
            previous = ChainFromDescription.hash(previous, c);
            chained.add(new StoredCommit(
                    c.position(),
                    c.aggregateId(),
                    c.aggregateType(),
                    c.firstSequence(),
                    c.committedAt(),
                    c.events(),
                    c.algorithm(),
                    HexFormat.of().formatHex(previous)));
        }
        return chained;
    }
}
