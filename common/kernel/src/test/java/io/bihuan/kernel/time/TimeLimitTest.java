package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Rules.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private final DeadlineCalculator calculator =
            new DeadlineCalculator(WorkCalendar.bundled(), DeadlineRules.bundled());

    @Test
    void a_clock_climbs_warned_due_breached_each_once() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15");
        assertThat(clock.nextRungAt()).contains(at("2024-09-12T00:00"));
        assertThat(clock.rungReachedAt(at("2024-09-11T23:59:59"))).isEmpty();
        assertThat(clock.rungReachedAt(at("2024-09-12T00:00"))).contains(Rung.WARNED);

        clock = clock.reached(Rung.WARNED);
        assertThat(clock.nextRungAt()).contains(at("2024-09-13T00:00"));
        assertThat(clock.rungReachedAt(at("2024-09-12T12:00"))).isEmpty();
        assertThat(clock.rungReachedAt(at("2024-09-13T00:00"))).contains(Rung.DUE);

        clock = clock.reached(Rung.DUE);
        assertThat(clock.nextRungAt()).contains(at("2024-09-14T00:00"));
        assertThat(clock.rungReachedAt(at("2024-09-13T23:59:59"))).isEmpty();
        assertThat(clock.rungReachedAt(at("2024-09-14T00:00"))).contains(Rung.BREACHED);

        clock = clock.reached(Rung.BREACHED);
        assertThat(clock.nextRungAt()).isEmpty();
        assertThat(clock.rungReachedAt(at("2030-01-01T00:00"))).isEmpty();
    }

    @Test
    void after_a_long_sleep_only_the_highest_rung_is_reported() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15");
        assertThat(clock.rungReachedAt(at("2024-10-01T00:00"))).contains(Rung.BREACHED);
        assertThat(clock.reached(Rung.BREACHED).rungReachedAt(at("2024-10-01T00:00")))
                .isEmpty();
    }

    @Test
    void a_rung_is_never_climbed_down() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15").reached(Rung.DUE);
        assertThat(clock.reached(Rung.WARNED)).isSameAs(clock);
        assertThat(clock.reached(Rung.DUE)).isSameAs(clock);
    }

    @Test
    void a_limit_in_hours_knows_no_due_day() {
        TimeLimit clock = clock("T22", "2024-10-10T16:20");
        assertThat(clock.rungReachedAt(at("2024-10-11T16:20"))).contains(Rung.WARNED);
        clock = clock.reached(Rung.WARNED);
        assertThat(clock.rungReachedAt(at("2024-10-12T16:20"))).isEmpty();
        assertThat(clock.nextRungAt()).contains(at("2024-10-12T16:20:00.001"));
        assertThat(clock.rungReachedAt(at("2024-10-12T16:20:00.001"))).contains(Rung.BREACHED);
    }

    @Test
    void hours_that_end_at_midnight_are_still_hours() {
        Deadline deadline = calculator.compute("T22", at("2024-10-10T00:00"));
        assertThat(deadline.dueOn()).isEqualTo("2024-10-12");
        assertThat(deadline.isExact()).isTrue();
        assertThat(calculator.compute("T04", at("2024-10-10T00:00")).isExact()).isFalse();
    }

    private TimeLimit clock(String ruleId, String start) {
        Deadline deadline = calculator.compute(ruleId, at(start));
        return TimeLimit.start("RECEIPT", deadline, calculator.warnAt(deadline));
    }
}
