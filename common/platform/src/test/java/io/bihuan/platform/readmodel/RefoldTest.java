package io.bihuan.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.readmodel.Shares.Share;
import io.bihuan.platform.readmodel.Shares.ShareEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefoldTest {

    private static final long SEED = 20261122;
    private static final WindowSize SMALL = new WindowSize(7, 30, 60, Duration.ofHours(1));
    private static Shares.Log log;
    private static Shares.Plainly plainly;

    private final Shares model = new Shares();
    private final MongoDatabase database = Backends.database();
    private final Memory memory = new Memory();

    @BeforeAll
    static void fill() {
        log = new Shares.Log(SEED);
        log.grow(600);
        plainly = new Shares.Plainly(log);
        assertThat(plainly.stuck).as("seed " + SEED).hasSizeBetween(20, 130);
        assertThat(plainly.documents).as("seed " + SEED).hasSizeBetween(5, 39);
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 16})
    void any_number_of_workers_gives_what_a_plain_fold_gives(int workers) {
        fold(database, workers, SMALL, log.log.head());

        assertIsRight(database);
    }

    @Test
    void in_one_large_window_it_is_the_same() {
        fold(database, 8, WindowSize.USUAL, log.log.head());

        assertIsRight(database);
    }

    @Test
    void in_steps_of_any_length_it_is_the_same() {
        for (long target = 0; target < log.log.head(); target += 1 + target / 3) {
            fold(database, 3, SMALL, target);
            assertThat(memory.reached.position()).isEqualTo(target);
        }
        fold(database, 3, SMALL, log.log.head());

        assertIsRight(database);
    }

    /** Whatever a killed process had done of a window, and whatever it had not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void killed_again_and_again_between_any_two_writes_it_is_the_same(long seed) {
        Random random = new Random(seed);
        FaultyWrites writes = new FaultyWrites(database, "rm_");
        int killed = 0;
        boolean whole = false;
        while (!whole) {
            memory.callsToLive = killed > 60 ? Integer.MAX_VALUE : 1 + random.nextInt(40);
            writes.keepOnly.set(random.nextBoolean() || killed > 60 ? -1 : random.nextInt(5));
            try {
                fold(writes.proxy(), 1 + random.nextInt(4), SMALL, log.log.head());
                whole = true;
            } catch (Killed | MongoException e) {
                killed++;
            }
        }
        assertThat(killed).isGreaterThan(3);
        assertIsRight(database);
    }

    @Test
    void a_write_that_is_lost_is_found() {
        FaultyWrites writes = new FaultyWrites(database, "rm_");
        writes.lose.set(1);
        fold(writes.proxy(), 2, WindowSize.USUAL, log.log.head());

        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        wrong -> assertThat(wrong.code()).isEqualTo(PlatformError.READ_MODEL_REPLAY_WRONG));
    }

    @Test
    void a_write_that_is_lost_after_the_check_is_found_at_once() {
        FaultyWrites writes = new FaultyWrites(database, "rm_");
        writes.lose.set(1);
        assertThatThrownBy(() -> refold(writes.proxy(), 1, log.log.head(), true))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void a_document_that_is_written_twice_is_found() {
        fold(database, 2, SMALL, log.log.head());
        Generation<Share> generation = new Generation<>(database, model, 1);
        generation.bulk(List.of(Generation.replacement("İ持有人-copy", 3, Map.of("amount", 1))));

        assertThatThrownBy(this::check).isInstanceOf(DomainException.class);
    }

    private void assertIsRight(MongoDatabase where) {
        assertThat(memory.reached.stuck()).as("seed " + SEED).isEqualTo(plainly.stuck);
        Generation<Share> generation = new Generation<>(where, model, 1);
        assertThat(generation.load(plainly.documents.keySet())).isEqualTo(plainly.documents);
        assertThat(check().documents()).isEqualTo(plainly.documents.size());
    }

    private Generation.Digest check() {
        return new GenerationCheck<>(model, new Generation<>(database, model, 1), FoldJournal.NONE)
                .requireRight(memory.reached, GenerationCheck.Look.AWAY);
    }

    private void fold(MongoDatabase where, int workers, WindowSize size, long target) {
        try (Workers threads = new Workers(workers, "test")) {
            refold(where, threads, size).upTo(target);
        }
    }

    private void refold(MongoDatabase where, int workers, long target, boolean readBack) {
        try (Workers threads = new Workers(workers, "test")) {
            Refold<Share, ShareEvent> refold = refold(where, threads, SMALL);
            if (readBack) {
                refold.readBackWrites();
            }
            refold.upTo(target);
        }
    }

    private Refold<Share, ShareEvent> refold(MongoDatabase where, Workers threads, WindowSize size) {
        return new Refold<>(
                model,
                new Generation<>(where, model, 1),
                log.events,
                threads,
                memory,
                size,
                memory.reached,
                memory.intended);
    }

    private static final class Killed extends RuntimeException {}

    /** What outlives a process. */
    private static final class Memory implements FoldJournal {

        private Checkpoint reached = Checkpoint.BEGINNING;
        private @Nullable Checkpoint intended;
        private int callsToLive = Integer.MAX_VALUE;

        @Override
        public void alive() {
            if (callsToLive-- <= 0) {
                throw new Killed();
            }
        }

        @Override
        public void intend(Checkpoint next) {
            alive();
            intended = Checkpoint.from(next.toDocument());
        }

        @Override
        public void reach(Checkpoint now) {
            alive();
            reached = Checkpoint.from(now.toDocument());
            intended = null;
        }
    }
}
