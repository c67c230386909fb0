package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static io.bihuan.eventlog.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOON);
    private final MongoDatabase database = TestDatabases.fresh();
    private final EventLog log = EventLog.open(database, EventLogSettings.defaults(), clock());

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Test
    void an_empty_log_has_no_head() {
        assertThat(log.head()).isEqualTo(-1);
        assertThat(log.readAfter(-1, 10)).isEmpty();
        assertThat(log.readAggregate("a", 0)).isEmpty();
        assertThat(log.lastSequence("a")).isEqualTo(-1);
        assertThat(log.positionAt(Samples.NOON)).isEqualTo(-1);
    }

    @Test
    void what_was_appended_is_read_back_as_it_was() {
        NewCommit commit = commit("a", 0, 3);

        assertThat(log.append(commit)).isEqualTo(2);

        StoredCommit stored = log.readAfter(-1, 10).get(0);
        assertThat(stored.committedAt()).isEqualTo(Samples.NOON);
        assertThat(stored.algorithm()).isEqualTo("sha-256");
        assertThat(stored.events()).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L);
        assertThat(stored.events()).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(stored.events())
                .map(e -> new NewEvent(e.eventId(), e.type(), e.revision(), e.occurredAt(), e.payload(), e.metadata()))
                .isEqualTo(commit.events());
    }

    @Test
    void a_reader_in_the_middle_of_a_commit_gets_that_commit_again() {
        log.append(commit("a", 0, 3));
        log.append(commit("b", 0, 2));

        assertThat(log.readAfter(0, 10)).extracting(StoredCommit::position).containsExactly(0L, 3L);
        assertThat(log.readAfter(1, 1)).extracting(StoredCommit::position).containsExactly(0L);
        assertThat(log.readAfter(2, 10)).extracting(StoredCommit::position).containsExactly(3L);
        assertThat(log.readAfter(3, 10)).extracting(StoredCommit::position).containsExactly(3L);
        assertThat(log.readAfter(4, 10)).isEmpty();
    }

    @Test
    void an_aggregate_is_read_from_any_sequence_and_over_many_pages() {
        for (int i = 0; i < 300; i++) {
            log.append(commit("a", 2L * i, 2));
        }
        log.append(commit("a!", 0, 1));

        assertThat(log.readAggregate("a", 0)).hasSize(300);
        assertThat(log.readAggregate("a", 3))
                .hasSize(299)
                .first()
                .extracting(StoredCommit::firstSequence)
                .isEqualTo(2L);
        assertThat(log.readAggregate("a", 599)).hasSize(1);
        assertThat(log.readAggregate("a", 600)).isEmpty();
        assertThat(log.lastSequence("a")).isEqualTo(599);
    }

    @Test
    void an_aggregate_that_moved_on_refuses_the_late_commit() {
        log.append(commit("a", 0, 3));
        log.append(commit("a", 3, 3));

        for (long late : new long[] {0, 1, 3, 4, 5}) {
            assertThatThrownBy(() -> log.append(commit("a", late, 1))).isInstanceOf(ConcurrencyException.class);
        }
        assertThatThrownBy(() -> log.append(commit("a", 7, 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.append(commit("new", 1, 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(log.head()).isEqualTo(5);
    }

    @Test
    void the_same_commit_again_is_success_and_stored_once() {
        NewCommit commit = commit("a", 0, 2);
        log.append(commit);
        log.append(commit("a", 2, 1));

        assertThat(log.append(commit)).isEqualTo(1);
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void what_the_log_cannot_hold_is_refused() {
        assertThatThrownBy(() -> commit("a", 0, 300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commit("a", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commit("a#b", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        NewEvent huge = new NewEvent("e", "tip.Noted", 1, Samples.NOON, "x".repeat(NewCommit.MAX_CHARACTERS), "{}");
        assertThatThrownBy(() -> new NewCommit("a", "Tip", 0, List.of(huge)))
                .isInstanceOf(IllegalArgumentException.class);
        NewEvent halfCharacter = new NewEvent("e", "tip.Noted", 1, Samples.NOON, "\"\uD83D\"", "{}");
        assertThatThrownBy(() -> log.append(new NewCommit("a", "Tip", 0, List.of(halfCharacter))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void the_largest_commit_is_stored() {
        String payload = "\"" + "黑".repeat(NewCommit.MAX_CHARACTERS - 4) + "\"";
        NewEvent large = new NewEvent("e", "tip.Noted", 1, Samples.NOON, payload, "{}");

        assertThat(log.append(new NewCommit("a", "Tip", 0, List.of(large)))).isZero();
        assertThat(log.readAggregate("a", 0).get(0).events().get(0).payload()).isEqualTo(payload);
        assertThat(log.append(commit("b", 0, 256))).isEqualTo(256);
    }

    @Test
    void the_position_at_an_instant_is_the_last_one_committed_before_it() {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            times.add(now.get());
            log.append(commit("a" + i, 0, 1 + i % 3));
            now.updateAndGet(t -> t.plusSeconds(1));
        }

        for (int i = 0; i < 9; i++) {
            StoredCommit commit = log.readAggregate("a" + i, 0).get(0);
            assertThat(log.positionAt(times.get(i))).isEqualTo(commit.position() - 1);
            assertThat(log.positionAt(times.get(i).plusNanos(1000))).isEqualTo(commit.lastPosition());
        }
        assertThat(log.positionAt(Instant.MAX)).isEqualTo(log.head());
    }

    @Test
    void a_clock_that_goes_back_does_not_bring_disorder() {
        log.append(commit("a", 0, 1));
        now.updateAndGet(t -> t.minusSeconds(10));
        log.append(commit("b", 0, 1));

        assertThat(log.readAfter(0, 1).get(0).committedAt()).isEqualTo(Samples.NOON);
        assertThat(new LogVerifier(log).verify(0).ok()).isTrue();
    }

    @Test
    void a_waiting_reader_is_woken_by_an_append_of_the_same_process() {
        EventLogSettings lazy = EventLogSettings.defaults().withPollInterval(Duration.ofMinutes(1));
        try (EventLog own = EventLog.open(database, lazy, clock())) {
            assertThat(own.awaitAfter(-1, Duration.ofMillis(20))).isFalse();
            CompletableFuture<Boolean> grown =
                    CompletableFuture.supplyAsync(() -> own.awaitAfter(-1, Duration.ofSeconds(30)));

            own.append(commit("a", 0, 1));

            assertThat(grown).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
        }
    }

    @Test
    void a_waiting_reader_finds_what_another_process_appended() {
        try (EventLog other = EventLog.open(database, EventLogSettings.defaults(), clock())) {
            CompletableFuture<Boolean> grown =
                    CompletableFuture.supplyAsync(() -> log.awaitAfter(-1, Duration.ofSeconds(30)));

            other.append(commit("a", 0, 1));

            assertThat(grown).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
            assertThat(log.awaitAfter(0, Duration.ofMillis(1))).isFalse();
        }
    }

    @Test
    void a_closed_log_refuses() {
        log.close();

        assertThatThrownBy(() -> log.append(commit("a", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogUnavailableException.class,
                        e -> assertThat(e.mayHaveBeenStored()).isFalse());
    }

    @Test
    void a_missing_commit_is_never_skipped_by_a_reader() {
        for (int i = 0; i < 3; i++) {
            log.append(commit("a", i, 1));
        }
        database.getCollection("log").deleteOne(new org.bson.Document("_id", 1L));

        assertThatThrownBy(() -> log.readAfter(-1, 10)).isInstanceOf(EventLogDamagedException.class);
        assertThatThrownBy(() -> log.readAfter(0, 10)).isInstanceOf(EventLogDamagedException.class);
        assertThatThrownBy(() -> log.readAggregate("a", 0)).isInstanceOf(EventLogDamagedException.class);
        assertThatThrownBy(() -> log.readAggregate("a", 1)).isInstanceOf(EventLogDamagedException.class);
    }

    @Test
    void ids_of_events_are_required() {
        assertThatThrownBy(() -> event("")).isInstanceOf(IllegalArgumentException.class);
    }

    private Clock clock() {
        return new TestClock(now);
    }
}
