package io.bihuan.platform.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.integration.RecordedCommands;
import io.bihuan.platform.registry.BundledTables;
import io.bihuan.platform.registry.LiveRegistry;
import io.bihuan.platform.registry.RegistrySnapshot;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CalendarWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-05T04:00:00Z");
    private static final String UNIT = "990100-GA";
    private static final Duration REST = Duration.ofSeconds(1);

    private final LiveRegistry registry = new LiveRegistry(with(WorkCalendar.bundled()));
    private final MovableClock clock = new MovableClock(NOON);
    private final RecordedCommands commands = new RecordedCommands();
    private final Clocks clocks = new Clocks();

    record Recount(String aggregateId, String clockId) {}

    @Test
    void a_clock_counted_by_the_calendar_of_today_is_left_alone() {
        clocks.open("clue-1", "2026.1");
        watch().turn();
        assertThat(commands.accepted()).isEmpty();
    }

    @Test
    void a_revised_calendar_has_every_running_clock_counted_again_once() {
        clocks.open("clue-1", "2026.1");
        clocks.open("clue-2", "2026.1");
        CalendarWatch watch = watch();
        watch.turn();
        registry.show(with(nextYears()));
        watch.turn();
        assertThat(commands.commands())
                .containsExactlyInAnyOrder(new Recount("clue-1", "RECEIPT"), new Recount("clue-2", "RECEIPT"));
        assertThat(commands.accepted())
                .allSatisfy(sent -> assertThat(sent.actor()).isEqualTo(Actor.system("calendar-watch")));
        clocks.open("clue-1", "2027.1");
        clocks.open("clue-2", "2027.1");
        clock.pass(Duration.ofDays(1));
        watch.turn();
        assertThat(commands.accepted()).hasSize(2);
    }

    @Test
    void a_node_that_starts_finds_what_was_missed_while_none_ran() {
        clocks.open("clue-1", "2026.1");
        registry.show(with(nextYears()));
        watch().turn();
        assertThat(commands.commands()).containsExactly(new Recount("clue-1", "RECEIPT"));
    }

    @Test
    void a_clock_that_started_while_the_news_was_on_its_way_is_found_later() {
        registry.show(with(nextYears()));
        CalendarWatch watch = watch();
        watch.turn();
        clocks.open("clue-1", "2026.1");
        watch.turn();
        assertThat(commands.accepted()).isEmpty();
        clock.pass(Duration.ofMinutes(31));
        watch.turn();
        assertThat(commands.commands()).containsExactly(new Recount("clue-1", "RECEIPT"));
    }

    @Test
    void a_clock_that_no_calendar_moves_is_not_counted_again() {
        clocks.all.put("clue-1", new OpenClock("clue-1", "RECEIPT", 0));
        registry.show(with(nextYears()));
        watch().turn();
        assertThat(commands.accepted()).isEmpty();
    }

    @Test
    void what_failed_is_tried_again_and_does_not_stop_the_others() {
        clocks.open("clue-1", "2026.1");
        clocks.open("clue-2", "2026.1");
        registry.show(with(nextYears()));
        commands.mustPass(command -> {
            if (((Recount) command).aggregateId().equals("clue-1")) {
                throw new IllegalStateException("the store is away");
            }
        });
        CalendarWatch watch = watch();
        assertThat(watch.turn()).isGreaterThan(REST);
        assertThat(commands.commands()).containsExactly(new Recount("clue-2", "RECEIPT"));
        commands.mustPass(command -> {});
        assertThat(watch.turn()).isEqualTo(REST);
        assertThat(commands.commands()).contains(new Recount("clue-1", "RECEIPT"));
    }

    @Test
    void a_clock_that_is_refused_keeps_its_end_and_stops_nothing() {
        clocks.open("clue-1", "2026.1");
        registry.show(with(nextYears()));
        commands.mustPass(command -> {
            throw new DomainException(PlatformError.NOT_FOUND);
        });
        assertThat(watch().turn()).isEqualTo(REST);
        commands.mustPass(command -> {
            throw new DomainException(PlatformError.STORE_UNAVAILABLE);
        });
        assertThat(watch().turn()).isGreaterThan(REST);
    }

    @Test
    void nothing_is_counted_while_the_read_model_is_behind() {
        clocks.open("clue-1", "2026.1");
        clocks.behind = true;
        registry.show(with(nextYears()));
        CalendarWatch watch = watch();
        watch.turn();
        assertThat(commands.accepted()).isEmpty();
        clocks.behind = false;
        watch.turn();
        assertThat(commands.accepted()).hasSize(1);
    }

    private CalendarWatch watch() {
        return new CalendarWatch(
                clocks,
                registry,
                new DeadlineCalculator(registry),
                open -> new Recount(open.aggregateId(), open.clockId()),
                commands,
                REST,
                clock);
    }

    private static RegistrySnapshot with(WorkCalendar calendar) {
        return RegistrySnapshot.of(new BundledTables(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), calendar, DeadlineRules.bundled()));
    }

    private static WorkCalendar nextYears() {
        String days = "date,kind\n2026-10-01,OFF\n2027-01-01,OFF\n2027-10-01,OFF\n";
        return WorkCalendar.parse("2027.1", new StringReader(days));
    }

    /** Open clocks in memory. */
    private static final class Clocks implements OpenClockSource {

        private final Map<String, OpenClock> all = new LinkedHashMap<>();
        private boolean behind;

        void open(String aggregateId, String calendar) {
            all.put(aggregateId, new OpenClock(aggregateId, "RECEIPT", NOON.toEpochMilli(), UNIT, calendar));
        }

        @Override
        public List<OpenClock> due(Instant now, int limit) {
            return List.of();
        }

        @Override
        public void each(Consumer<OpenClock> visitor) {
            List.copyOf(all.values()).forEach(visitor);
        }

        @Override
        public boolean isBehind() {
            return behind;
        }
    }
}
