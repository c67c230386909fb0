package io.bihuan.platform.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.integration.RecordedCommands;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ClockPollerTest {

    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final ClockSettings SETTINGS = new ClockSettings(Duration.ofSeconds(1), Duration.ofSeconds(30), 500);

    private final MongoDatabase database = Backends.database();
    private final MovableClock clock = new MovableClock(NOON);
    private final RecordedCommands commands = new RecordedCommands();
    private final Counter rung = new SimpleMeterRegistry().counter("rung");
    private final Clocks clocks = new Clocks();

    record RingClock(String aggregateId, String clockId, long rung) {}

    @Test
    void a_clock_is_rung_when_it_is_due_and_not_before() {
        ClockPoller poller = poller("a");
        clocks.open("clue-1", "RECEIPT", NOON.plusSeconds(10));
        poller.poll();
        assertThat(commands.accepted()).isEmpty();
        clock.pass(Duration.ofSeconds(10));
        poller.poll();
        assertThat(commands.accepted()).singleElement().satisfies(sent -> {
            assertThat(sent.command())
                    .isEqualTo(new RingClock(
                            "clue-1", "RECEIPT", NOON.plusSeconds(10).toEpochMilli()));
            assertThat(sent.actor()).isEqualTo(Actor.system("clock-poller"));
        });
        assertThat(rung.count()).isEqualTo(1);
    }

    @Test
    void warned_due_and_breached_are_rung_once_each_by_two_nodes_that_race() throws Exception {
        List<Long> rungs = List.of(10L, 20L, 30L);
        for (int clue = 0; clue < 20; clue++) {
            clocks.open("clue-" + clue, "RECEIPT", NOON.plusSeconds(rungs.get(0)));
        }
        ClockPoller first = poller("first");
        ClockPoller second = poller("second");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int step = 0; step < rungs.size(); step++) {
                clock.pass(Duration.ofSeconds(10));
                for (int turn = 0; turn < 2; turn++) {
                    Future<?> a = nodes.submit(first::poll);
                    Future<?> b = nodes.submit(second::poll);
                    a.get();
                    b.get();
                }
                for (int clue = 0; clue < 20; clue++) {
                    clocks.moveOn("clue-" + clue, "RECEIPT", NOON.plusSeconds(rungs.get(step) + 10));
                }
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(commands.commands()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_clock_whose_ringing_failed_is_rung_again_when_the_claim_has_ended() {
        clocks.open("clue-1", "RECEIPT", NOON);
        commands.mustPass(command -> {
            throw new DomainException(PlatformError.STORE_UNAVAILABLE);
        });
        poller("a").poll();
        commands.mustPass(command -> {});
        poller("b").poll();
        assertThat(commands.accepted()).isEmpty();
        clock.pass(Duration.ofSeconds(31));
        poller("b").poll();
        assertThat(commands.accepted()).hasSize(1);
    }

    @Test
    void a_clock_that_cannot_be_rung_does_not_stop_the_others() {
        clocks.open("clue-1", "RECEIPT", NOON.minusSeconds(5));
        clocks.open("clue-2", "RECEIPT", NOON.minusSeconds(4));
        commands.mustPass(command -> {
            if (((RingClock) command).aggregateId().equals("clue-1")) {
                throw new IllegalStateException("a defect");
            }
        });
        poller("a").poll();
        assertThat(commands.commands())
                .extracting(command -> ((RingClock) command).aggregateId())
                .containsExactly("clue-2");
    }

    @Test
    void nothing_is_rung_while_the_read_model_is_behind() {
        clocks.open("clue-1", "RECEIPT", NOON);
        clocks.behind = true;
        poller("a").poll();
        assertThat(commands.accepted()).isEmpty();
        clocks.behind = false;
        poller("a").poll();
        assertThat(commands.accepted()).hasSize(1);
    }

    @Test
    void claims_of_clocks_rung_long_ago_are_swept() {
        ClockPoller poller = poller("a");
        clocks.open("clue-1", "RECEIPT", NOON);
        poller.poll();
        clocks.closeAll();
        assertThat(database.getCollection("clock_claims").countDocuments()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(2));
        poller.poll();
        assertThat(database.getCollection("clock_claims").countDocuments()).isZero();
    }

    private ClockPoller poller(String node) {
        return new ClockPoller(
                clocks,
                due -> new RingClock(due.aggregateId(), due.clockId(), due.nextRungAt()),
                new ClockClaims(database, node, SETTINGS.claim()),
                commands,
                SETTINGS,
                clock,
                rung);
    }

    /** Open clocks in memory. */
    private static final class Clocks implements OpenClockSource {

        private final Map<String, OpenClock> open = new ConcurrentHashMap<>();
        private volatile boolean behind;

        void open(String aggregateId, String clockId, Instant nextRungAt) {
            open.put(aggregateId + "/" + clockId, new OpenClock(aggregateId, clockId, nextRungAt.toEpochMilli()));
        }

        void moveOn(String aggregateId, String clockId, Instant nextRungAt) {
            open(aggregateId, clockId, nextRungAt);
        }

        void closeAll() {
            open.clear();
        }

        @Override
        public List<OpenClock> due(Instant now, int limit) {
            return open.values().stream()
                    .filter(clock -> clock.nextRungAt() <= now.toEpochMilli())
                    .sorted(Comparator.comparingLong(OpenClock::nextRungAt))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void each(Consumer<OpenClock> visitor) {
            open.values().forEach(visitor);
        }

        @Override
        public boolean isBehind() {
            return behind;
        }
    }
}
