package io.bihuan.supervision.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.read.rhythmledger.RhythmEntry;
import io.bihuan.supervision.write.schedulerhythm.ScheduleRhythm;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RhythmWatchTest {

    private static final String CITY = "990100-SHB";

    private final MovableClock clock = MovableClock.at(Instant.parse("2024-09-29T22:00:00Z"));
    private final Map<String, RhythmEntry> known = new LinkedHashMap<>();
    private final List<ScheduleRhythm> sent = new ArrayList<>();
    private boolean behind;
    private boolean refusing;

    private final RhythmWatch watch = new RhythmWatch(
            source(),
            readModels(),
            UnitRegistry.bundled(),
            Aggregates.deadlines(),
            command -> schedule((ScheduleRhythm) command),
            clock);

    @Test
    void on_a_working_day_every_desk_has_its_day_its_week_and_its_month() {
        watch.turn();

        assertThat(of(CITY)).containsExactly("2024-09-30", "2024-W40", "2024-09");
        assertThat(sent).extracting(ScheduleRhythm::unit).allMatch(unit -> unit.endsWith("-SHB"));
        assertThat(sent).hasSize(4 * 3);
    }

    @Test
    void a_day_off_has_no_comb_and_nobody_begins_with_a_week_that_is_over() {
        clock.set(Instant.parse("2024-10-02T22:00:00Z"));
        watch.turn();

        assertThat(of(CITY)).containsExactly("2024-10");
    }

    @Test
    void what_passed_while_nothing_ran_is_scheduled_in_its_order() {
        watch.turn();
        sent.clear();
        clock.set(Instant.parse("2024-10-09T22:00:00Z"));
        watch.turn();

        assertThat(of(CITY)).containsExactly("2024-10-08", "2024-10-09", "2024-10-10", "2024-W41", "2024-10");
    }

    @Test
    void what_passed_is_not_forgotten_because_somebody_came_before_the_watch() {
        watch.turn();
        sent.clear();
        clock.set(Instant.parse("2024-10-09T22:00:00Z"));
        RhythmPeriod today = RhythmPeriod.of(RhythmKind.DAILY, LocalDate.parse("2024-10-10"));
        known.put(today.rhythmOf(CITY), entry(CITY, today, "KEPT"));
        watch.turn();

        assertThat(of(CITY)).containsExactly("2024-10-08", "2024-10-09", "2024-W41", "2024-10");
    }

    @Test
    void it_looks_once_a_day_and_now_and_then() {
        watch.turn();
        known.clear();
        sent.clear();
        clock.advance(Duration.ofMinutes(1));
        watch.turn();
        assertThat(sent).isEmpty();

        clock.advance(Duration.ofMinutes(15));
        watch.turn();
        assertThat(sent).isNotEmpty();
    }

    @Test
    void what_is_scheduled_already_is_no_reason_to_look_again_but_a_refusal_is() {
        refusing = true;
        watch.turn();
        int first = sent.size();
        watch.turn();
        assertThat(sent).hasSizeGreaterThan(first);
    }

    @Test
    void as_long_as_the_read_models_lag_nothing_is_scheduled() {
        behind = true;
        watch.turn();
        assertThat(sent).isEmpty();
    }

    @Test
    void a_period_that_was_lifted_is_looked_at_anew_as_long_as_it_lasts() {
        watch.turn();
        known.replaceAll((id, entry) -> entry(entry.unit(), periodOf(entry), "LIFTED"));
        sent.clear();
        clock.advance(Duration.ofMinutes(15));
        watch.turn();

        assertThat(of(CITY)).containsExactly("2024-09-30", "2024-W40", "2024-09");
    }

    private List<String> of(String unit) {
        return sent.stream()
                .filter(command -> command.unit().equals(unit))
                .map(command -> command.period().name())
                .toList();
    }

    private CommandOutcome schedule(ScheduleRhythm command) {
        sent.add(command);
        if (refusing) {
            throw new DomainException(SupervisionError.RHYTHM_WITHOUT_WORKING_DAY, Map.of());
        }
        if (known.putIfAbsent(command.rhythmId(), entry(command.unit(), command.period(), "SCHEDULED")) != null) {
            throw new DomainException(SupervisionError.RHYTHM_ALREADY_SCHEDULED, Map.of());
        }
        return new CommandOutcome(command.rhythmId(), 0, 0);
    }

    private static RhythmPeriod periodOf(RhythmEntry entry) {
        return RhythmPeriod.of(RhythmKind.valueOf(entry.kind()), entry.firstDay());
    }

    private static RhythmEntry entry(String unit, RhythmPeriod period, String status) {
        LocalDate last = period.lastDay();
        return new RhythmEntry(
                period.rhythmOf(unit),
                unit,
                period.kind().name(),
                period.kind().label(),
                period.name(),
                period.firstDay(),
                last,
                last,
                false,
                "2026.1",
                status,
                false,
                null,
                0);
    }

    private OpenClockSource source() {
        return new OpenClockSource() {
            @Override
            public List<OpenClock> due(Instant now, int limit) {
                return List.of();
            }

            @Override
            public void each(Consumer<OpenClock> visitor) {}

            @Override
            public boolean isBehind() {
                return behind;
            }
        };
    }

    /** Answers the one question that the watch asks: the last periods of a unit and a kind. */
    private ReadModels readModels() {
        return (ReadModels) Proxy.newProxyInstance(
                ReadModels.class.getClassLoader(), new Class<?>[] {ReadModels.class}, (proxy, method, arguments) -> {
                    Map<?, ?> equal = (Map<?, ?>) arguments[1];
                    return new ReadModels.Page<>(
                            known.values().stream()
                                    .filter(entry -> entry.unit().equals(equal.get("unit"))
                                            && entry.kind().equals(equal.get("kind")))
                                    .sorted(Comparator.comparing(RhythmEntry::firstDay)
                                            .reversed())
                                    .limit((int) arguments[5])
                                    .toList(),
                            "");
                });
    }
}
