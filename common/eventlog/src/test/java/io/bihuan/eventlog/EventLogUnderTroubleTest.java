package io.bihuan.eventlog;

import static io.bihuan.eventlog.FaultyDatabase.answerLost;
import static io.bihuan.eventlog.FaultyDatabase.answerLostAfter;
import static io.bihuan.eventlog.FaultyDatabase.requestLost;
import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogUnderTroubleTest {

    private static final EventLogSettings SETTINGS = EventLogSettings.defaults();

    private final MongoDatabase database = TestDatabases.fresh();
    private final FaultyDatabase faulty = new FaultyDatabase(database);
    private final EventLog log = EventLog.open(faulty.database(), SETTINGS, Clock.systemUTC());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        log.close();
        threads.shutdownNow();
        database.drop();
    }

    @Test
    void a_write_whose_answer_was_lost_is_acknowledged_and_stored_once() {
        faulty.next(answerLost());

        assertThat(log.append(commit("a", 0, 2))).isEqualTo(1);
        assertThat(log.append(commit("a", 2, 1))).isEqualTo(2);
        assertSound(2, 3);
    }

    @Test
    void a_write_that_never_arrived_is_repeated() {
        faulty.next(requestLost());
        faulty.next(requestLost());

        assertThat(log.append(commit("a", 0, 2))).isEqualTo(1);
        assertSound(1, 2);
    }

    @Test
    void a_batch_of_which_only_a_part_arrived_is_completed() {
        List<CompletableFuture<Long>> waiting = behindAStuckWrite(answerLostAfter(3), 8);

        assertThat(waiting).allSatisfy(w -> assertThat(w).succeedsWithin(Duration.ofSeconds(5)));
        assertSound(9, 9);
    }

    @Test
    void a_late_write_finds_its_place_taken_and_changes_nothing() {
        List<List<?>> late = new ArrayList<>();
        faulty.next((documents, write) -> late.add(List.copyOf(documents)));
        log.append(commit("a", 0, 1));
        log.append(commit("b", 0, 1));

        assertThatThrownBy(() -> database.getCollection("log", RawBsonDocument.class)
                        .insertOne((RawBsonDocument) late.get(0).get(0)))
                .hasMessageContaining("E11000");
        assertSound(2, 2);
    }

    @Test
    void a_commit_that_landed_while_another_writer_took_over_is_found_by_its_key() {
        faulty.next((documents, write) -> {
            write.accept(documents);
            try (EventLog other = EventLog.open(database, SETTINGS, Clock.systemUTC())) {
                other.append(commit("b", 0, 5));
            }
        });

        assertThat(log.append(commit("a", 0, 1))).isZero();
        assertThat(log.append(commit("c", 0, 1))).isEqualTo(6);
        assertSound(3, 7);
    }

    /** The appender looks for the position, then for the key, then for the log's tip: the write may land before each. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_write_that_lands_while_it_is_being_looked_for_is_stored_once(int beforeQuestion) {
        faulty.next((documents, write) -> {
            List<?> late = List.copyOf(documents);
            faulty.beforeFind(beforeQuestion, () -> write.accept(late));
        });

        assertThat(log.append(commit("a", 0, 2))).isEqualTo(1);
        assertThat(log.append(commit("b", 0, 1))).isEqualTo(2);
        assertSound(2, 3);
    }

    @Test
    void a_place_that_another_writer_took_is_left_to_it() {
        faulty.next((documents, write) -> {
            try (EventLog other = EventLog.open(database, SETTINGS, Clock.systemUTC())) {
                other.append(commit("b", 0, 5));
            }
        });

        assertThat(log.append(commit("a", 0, 1))).isEqualTo(5);
        assertSound(2, 6);
    }

    @Test
    void the_bad_commit_in_the_middle_of_a_batch_fails_alone() throws Exception {
        log.append(commit("taken", 0, 1));
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        faulty.next((documents, write) -> {
            stuck.countDown();
            await(release);
            try (EventLog other = EventLog.open(database, SETTINGS, Clock.systemUTC())) {
                other.append(commit("taken", 1, 2));
            }
        });
        CompletableFuture<Long> first = append(commit("first", 0, 1));
        stuck.await();
        List<CompletableFuture<Long>> good = new ArrayList<>(List.of(first));
        for (int i = 0; i < 5; i++) {
            good.add(append(commit("before" + i, 0, 1 + i)));
        }
        CompletableFuture<Long> bad = append(commit("taken", 1, 1));
        for (int i = 0; i < 5; i++) {
            good.add(append(commit("after" + i, 0, 1 + i)));
        }
        untilAllWait(12);
        release.countDown();

        assertThat(good).allSatisfy(g -> assertThat(g).succeedsWithin(Duration.ofSeconds(5)));
        assertThat(bad)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(ConcurrencyException.class);
        assertSound(13, 1 + 2 + 1 + 15 + 15);
    }

    @Test
    void a_commit_that_the_store_itself_refuses_fails_alone_and_at_once() {
        List<CompletableFuture<Long>> waiting = behindAStuckWrite(
                (documents, write) -> {
                    write.accept(documents.subList(0, 2));
                    throw bulkFailure(List.of(new BulkWriteError(121, "refused", new BsonDocument(), 2)), null);
                },
                6);

        CompletableFuture<?> all = CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new));
        assertThat(all)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(EventLogUnavailableException.class);
        assertThat(waiting.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSize(1);
        assertSound(6, 6);
    }

    @Test
    void a_write_that_is_not_yet_on_a_majority_is_looked_for_and_not_repeated() {
        faulty.next((documents, write) -> {
            write.accept(documents);
            throw bulkFailure(
                    List.of(),
                    new WriteConcernError(64, "WriteConcernFailed", "waiting timed out", new BsonDocument()));
        });

        assertThat(log.append(commit("a", 0, 2))).isEqualTo(1);
        assertSound(1, 2);
    }

    @Test
    void a_full_queue_refuses_at_once() throws Exception {
        try (EventLog small = EventLog.open(faulty.database(), SETTINGS.withQueue(2, 1), Clock.systemUTC())) {
            CountDownLatch stuck = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            faulty.next((documents, write) -> {
                stuck.countDown();
                await(release);
                write.accept(documents);
            });
            CompletableFuture<Long> first = append(small, commit("a", 0, 1));
            stuck.await();
            List<CompletableFuture<Long>> waiting = List.of(
                    append(small, commit("b", 0, 1)),
                    append(small, commit("c", 0, 1)),
                    append(small, commit("d", 0, 1)));
            CompletableFuture<Object> refused = CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new));
            assertThat(refused)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withCauseInstanceOf(EventLogFullException.class);
            release.countDown();
            assertThat(first).succeedsWithin(Duration.ofSeconds(5));
        }
        assertSound(3, 3);
    }

    @Test
    void a_commit_that_waits_too_long_is_given_up_for_certain() throws Exception {
        EventLogSettings hasty = SETTINGS.withQueue(10, 1).withTimeouts(Duration.ofMillis(200), Duration.ofSeconds(5));
        try (EventLog impatient = EventLog.open(faulty.database(), hasty, Clock.systemUTC())) {
            CountDownLatch stuck = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            faulty.next((documents, write) -> {
                stuck.countDown();
                await(release);
                write.accept(documents);
            });
            CompletableFuture<Long> slow = append(impatient, commit("a", 0, 1));
            stuck.await();

            assertThatThrownBy(() -> impatient.append(commit("b", 0, 1)))
                    .isInstanceOfSatisfying(
                            EventLogUnavailableException.class,
                            e -> assertThat(e.mayHaveBeenStored()).isFalse());
            release.countDown();
            assertThat(slow).succeedsWithin(Duration.ofSeconds(5));
        }
        assertSound(1, 1);
    }

    @Test
    void a_store_that_stays_away_leaves_the_outcome_open_and_says_so() {
        EventLogSettings hasty = SETTINGS.withTimeouts(Duration.ofSeconds(2), Duration.ofMillis(300));
        try (EventLog impatient = EventLog.open(faulty.database(), hasty, Clock.systemUTC())) {
            for (int i = 0; i < 200; i++) {
                faulty.next(requestLost());
            }

            assertThatThrownBy(() -> impatient.append(commit("a", 0, 1)))
                    .isInstanceOfSatisfying(
                            EventLogUnavailableException.class,
                            e -> assertThat(e.mayHaveBeenStored()).isTrue());
        }
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void commits_that_hold_too_much_memory_are_refused_at_once_but_never_one_alone() throws Exception {
        NewCommit large = large("a");
        EventLogSettings small = SETTINGS.withQueueBytes(large.memory() / 2);
        try (EventLog tight = EventLog.open(faulty.database(), small, Clock.systemUTC())) {
            CountDownLatch stuck = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            faulty.next((documents, write) -> {
                stuck.countDown();
                await(release);
                write.accept(documents);
            });
            CompletableFuture<Long> alone = append(tight, large);
            stuck.await();

            assertThatThrownBy(() -> tight.append(commit("b", 0, 1))).isInstanceOf(EventLogFullException.class);
            release.countDown();
            assertThat(alone).succeedsWithin(Duration.ofSeconds(5));
            assertThat(tight.append(commit("b", 0, 1))).isEqualTo(1);
        }
        assertSound(2, 2);
    }

    @Test
    void one_write_holds_only_so_many_bytes() {
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        faulty.next((documents, write) -> {
            stuck.countDown();
            await(release);
            write.accept(documents);
        });
        List<CompletableFuture<Long>> all = new ArrayList<>(List.of(append(commit("first", 0, 1))));
        await(stuck);
        IntStream.range(0, 3).forEach(i -> all.add(append(large("a" + i))));
        untilAllWait(4);
        IntStream.range(0, 3)
                .forEach(i -> faulty.next((documents, write) -> {
                    sizes.add(documents.size());
                    write.accept(documents);
                }));
        release.countDown();

        assertThat(all).allSatisfy(w -> assertThat(w).succeedsWithin(Duration.ofSeconds(20)));
        assertThat(sizes).containsExactly(2, 1);
        assertSound(4, 4);
    }

    @Test
    void a_commit_that_was_given_up_makes_room_at_once() {
        EventLogSettings hasty = SETTINGS.withQueue(1, 1).withTimeouts(Duration.ofMillis(100), Duration.ofSeconds(5));
        try (EventLog impatient = EventLog.open(faulty.database(), hasty, Clock.systemUTC())) {
            CountDownLatch stuck = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            faulty.next((documents, write) -> {
                stuck.countDown();
                await(release);
                write.accept(documents);
            });
            CompletableFuture<Long> slow = append(impatient, commit("a", 0, 1));
            await(stuck);

            assertThatThrownBy(() -> impatient.append(commit("b", 0, 1)))
                    .isInstanceOf(EventLogUnavailableException.class);
            assertThat(impatient.waiting()).isZero();
            release.countDown();
            assertThat(slow).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    void an_appender_that_ran_out_of_memory_says_so_and_goes_on() {
        faulty.next((documents, write) -> {
            write.accept(documents);
            throw new OutOfMemoryError("for a test");
        });

        assertThatThrownBy(() -> log.append(commit("a", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogUnavailableException.class,
                        e -> assertThat(e.mayHaveBeenStored()).isTrue());
        assertThat(log.append(commit("b", 0, 1))).isEqualTo(1);
        assertSound(2, 2);
    }

    @Test
    void a_refusal_after_a_write_that_may_still_arrive_is_no_certain_one() {
        faulty.next(requestLost());
        faulty.next((documents, write) -> {
            throw bulkFailure(List.of(new BulkWriteError(121, "refused", new BsonDocument(), 0)), null);
        });

        assertThatThrownBy(() -> log.append(commit("a", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogUnavailableException.class,
                        e -> assertThat(e.mayHaveBeenStored()).isTrue());
    }

    /** Found by a simulation: the answer was clear about the batch, and who was stored before the failure was not. */
    @Test
    void a_commit_stored_in_a_batch_that_failed_is_no_certain_failure_while_nobody_can_look() {
        EventLogSettings hasty = SETTINGS.withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(200));
        try (EventLog impatient = EventLog.open(faulty.database(), hasty, Clock.systemUTC())) {
            faulty.next((documents, write) -> {
                faulty.becomeDeaf();
                write.accept(documents);
                throw bulkFailure(List.of(new BulkWriteError(11000, "E11000", new BsonDocument(), 1)), null);
            });

            assertThatThrownBy(() -> impatient.append(commit("a", 0, 1)))
                    .isInstanceOfSatisfying(
                            EventLogUnavailableException.class,
                            e -> assertThat(e.mayHaveBeenStored()).isTrue());
        }
    }

    private static NewCommit large(String aggregate) {
        return new NewCommit(
                aggregate,
                "Tip",
                0,
                List.of(new NewEvent("large-" + aggregate, "tip.Noted", 1, Samples.NOON, "x".repeat(1_200_000), "{}")));
    }

    /** Appends that all wait while one write is stuck, so that the next write is one batch of them, with this fault. */
    private List<CompletableFuture<Long>> behindAStuckWrite(FaultyDatabase.Fault then, int count) {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        faulty.next((documents, write) -> {
            stuck.countDown();
            await(release);
            write.accept(documents);
        });
        faulty.next(then);
        List<CompletableFuture<Long>> waiting = new ArrayList<>(List.of(append(commit("stuck", 0, 1))));
        await(stuck);
        for (int i = 0; i < count; i++) {
            waiting.add(append(commit("waiting" + i, 0, 1)));
        }
        untilAllWait(count);
        release.countDown();
        return waiting;
    }

    private static MongoBulkWriteException bulkFailure(
            List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(), errors, concern, new ServerAddress(), Set.of());
    }

    private void untilAllWait(int count) {
        org.awaitility.Awaitility.await().until(() -> log.waiting() >= count - 1);
    }

    private CompletableFuture<Long> append(NewCommit commit) {
        return append(log, commit);
    }

    private CompletableFuture<Long> append(EventLog target, NewCommit commit) {
        return CompletableFuture.supplyAsync(() -> target.append(commit), threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came");
            }
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private void assertSound(long commits, long events) {
        LogReport report = new LogVerifier(log).verify(0);
        assertThat(report).extracting(LogReport::reason).isNull();
        assertThat(report.ok()).isTrue();
        assertThat(report.checkedCommits()).isEqualTo(commits);
        assertThat(report.checkedEvents()).isEqualTo(events);
        assertThat(log.head()).isEqualTo(events - 1);
    }
}
