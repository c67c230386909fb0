package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Rules.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
        assertThat(clock.nextRungAt()).contains(at("2024-09-21T00:00"));
        assertThat(clock.rungReachedAt(at("2024-09-20T23:59:59"))).isEmpty();
        assertThat(clock.rungReachedAt(at("2024-09-21T00:00"))).contains(Rung.WEEK_LATE);

        clock = clock.reached(Rung.WEEK_LATE);
        assertThat(clock.nextRungAt()).isEmpty();
        assertThat(clock.rungReachedAt(at("2030-01-01T00:00"))).isEmpty();
    }

    @Test
    void a_long_limit_warns_at_half_and_seven_three_and_one_days_before_its_last_day() {
        TimeLimit clock = clock("T09", "2024-09-12T00:00");
        assertThat(clock.deadline().dueOn()).isEqualTo("2024-12-12");
        String[] moments = {
            "2024-10-28T00:00",
            "2024-11-27T00:00",
            "2024-12-05T00:00",
            "2024-12-09T00:00",
            "2024-12-11T00:00",
            "2024-12-12T00:00",
            "2024-12-13T00:00",
            "2024-12-20T00:00"
        };
        Rung[] rungs = {
            Rung.HALF,
            Rung.WARNED,
            Rung.SEVEN_DAYS,
            Rung.THREE_DAYS,
            Rung.ONE_DAY,
            Rung.DUE,
            Rung.BREACHED,
            Rung.WEEK_LATE
        };
        for (int i = 0; i < rungs.length; i++) {
            assertThat(clock.nextRungAt()).contains(at(moments[i]));
            assertThat(clock.rungReachedAt(at(moments[i]).minusMillis(1))).isEmpty();
            assertThat(clock.rungReachedAt(at(moments[i]))).contains(rungs[i]);
            clock = clock.reached(rungs[i]);
        }
        assertThat(clock.nextRungAt()).isEmpty();
    }

    @Test
    void a_breach_is_reported_even_after_a_week_of_sleep_and_the_week_after_it() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15");
        assertThat(clock.isBreached()).isFalse();
        assertThat(clock.isOverAt(at("2024-09-13T23:59"))).isFalse();
        assertThat(clock.isOverAt(at("2024-09-14T00:00"))).isTrue();
        clock = clock.reached(Rung.BREACHED);
        assertThat(clock.isBreached()).isTrue();
        assertThat(clock.rungReachedAt(at("2024-10-01T00:00"))).contains(Rung.WEEK_LATE);
    }

    @Test
    void a_limit_that_was_over_when_it_started_is_breached_and_warned_of_nothing() {
        Instant start = at("2024-09-20T09:00");
        Deadline over =
                new Deadline("T08", 1, "2026.1", false, start, LocalDate.parse("2024-09-18"), at("2024-09-19T00:00"));
        TimeLimit clock = TimeLimit.start("VERIFICATION", over, start);
        assertThat(clock.rungReachedAt(start)).contains(Rung.BREACHED);
        assertThat(clock.reached(Rung.BREACHED).rungReachedAt(at("2024-09-25T23:59")))
                .isEmpty();
    }

    @Test
    void a_new_term_counts_down_anew_without_half_and_without_what_lies_behind() {
        TimeLimit clock = clock("T09", "2024-09-12T00:00").reached(Rung.THREE_DAYS);
        Deadline later = calculator.later(clock.deadline(), "990100-GA", 8, LocalDate.parse("2024-12-10"));
        assertThat(later.dueOn()).isEqualTo("2024-12-20");
        TimeLimit anew = clock.withTerm(later, at("2024-12-05T00:00"), at("2024-12-10T09:00"));
        assertThat(anew.nextRungAt()).contains(at("2024-12-13T00:00"));
        assertThat(anew.rungReachedAt(at("2024-12-13T00:00"))).contains(Rung.SEVEN_DAYS);
        assertThat(clock.recounted(later, at("2024-12-05T00:00")).nextRungAt()).contains(at("2024-12-19T00:00"));
    }

    @Test
    void after_a_long_sleep_only_the_highest_rung_is_reported() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15");
        assertThat(clock.rungReachedAt(at("2024-10-01T00:00"))).contains(Rung.BREACHED);
        assertThat(clock.reached(Rung.BREACHED).rungReachedAt(at("2024-09-20T00:00")))
                .isEmpty();
    }

    @Test
    void a_rung_is_never_climbed_down() {
        TimeLimit clock = clock("T04", "2024-09-11T10:15").reached(Rung.DUE);
        assertThat(clock.reached(Rung.WARNED)).isEqualTo(clock);
        assertThat(clock.reached(Rung.DUE)).isEqualTo(clock);
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
