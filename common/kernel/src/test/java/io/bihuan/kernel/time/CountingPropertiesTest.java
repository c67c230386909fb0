package io.bihuan.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start and every rule, whatever the calendar says. */
class CountingPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final WorkCalendar calendar = WorkCalendar.bundled();
    private final DeadlineCalculator calculator = new DeadlineCalculator(calendar, DeadlineRules.bundled());

    @Property(tries = 500)
    void working_days_add_up(
            @ForAll("known_days") LocalDate day,
            @ForAll @IntRange(max = 120) int a,
            @ForAll @IntRange(max = 120) int b) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, a), b))
                .isEqualTo(calendar.plusWorkingDays(day, a + b));
    }

    @Property(tries = 500)
    void so_many_working_days_lie_between_start_and_due(
            @ForAll("known_days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int n) {
        LocalDate due = calendar.plusWorkingDays(day, n);
        assertThat(day.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(n);
        assertThat(calendar.isWorkingDay(due)).isTrue();
    }

    @Property(tries = 1000)
    void who_starts_later_is_never_due_earlier(
            @ForAll("rules") DeadlineRule rule,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 5_000_000) int secondsLater) {
        Deadline earlier = calculator.compute(rule, start);
        Deadline later = calculator.compute(rule, start.plusSeconds(secondsLater));
        assertThat(later.dueAt()).isAfterOrEqualTo(earlier.dueAt());
    }

    @Property(tries = 1000)
    void a_larger_amount_is_never_due_earlier(@ForAll("rules") DeadlineRule rule, @ForAll("starts") Instant start) {
        Deadline one = calculator.compute(rule, start);
        Deadline more = calculator.compute(withAmount(rule, rule.amount() + 1), start);
        assertThat(more.dueAt()).isAfterOrEqualTo(one.dueAt());
    }

    @Property(tries = 1000)
    void a_rolling_limit_never_ends_on_a_day_off_and_a_strict_one_never_moves(
            @ForAll("rules") DeadlineRule rule, @ForAll("starts") Instant start) {
        Deadline deadline = calculator.compute(rule, start);
        Deadline unrolled = calculator.compute(withRoll(rule, Roll.NONE), start);
        if (rule.rolls()) {
            assertThat(calendar.isAssumedWorkingDay(deadline.dueOn())).isTrue();
            assertThat(unrolled.dueOn().datesUntil(deadline.dueOn())).noneMatch(calendar::isAssumedWorkingDay);
        } else {
            assertThat(deadline.dueOn()).isEqualTo(unrolled.dueOn());
        }
    }

    @Property(tries = 1000)
    void start_warning_due_and_late_come_in_this_order(
            @ForAll("rules") DeadlineRule rule, @ForAll("starts") Instant start) {
        Deadline deadline = calculator.compute(rule, start);
        assertThat(deadline.dueAt()).isAfter(start);
        assertThat(calculator.warnAt(rule, deadline)).isBetween(start, deadline.dueAt());
        assertThat(deadline.isMetAt(deadline.lateFrom().minus(1, ChronoUnit.MILLIS)))
                .isTrue();
        assertThat(deadline.isMetAt(deadline.lateFrom())).isFalse();
    }

    @Property(tries = 1000)
    void only_what_counted_an_unpublished_day_is_provisional(
            @ForAll("rules") DeadlineRule rule, @ForAll("starts") Instant start) {
        Deadline deadline = calculator.compute(rule, start);
        boolean beyond = deadline.dueOn().isAfter(calendar.knownUntil());
        assertThat(deadline.provisional()).isEqualTo(beyond && (rule.rolls() || rule.unit() == Unit.WORKING_DAYS));
    }

    @Property(tries = 500)
    void a_clock_rings_each_rung_at_most_once_and_always_ends_a_week_after_its_breach(
            @ForAll("rules") DeadlineRule rule, @ForAll("starts") Instant start) {
        Deadline deadline = calculator.compute(rule, start);
        TimeLimit clock = TimeLimit.start("C", deadline, calculator.warnAt(rule, deadline));
        Instant last = start;
        for (int rings = 0; clock.nextRungAt().isPresent(); rings++) {
            Instant next = clock.nextRungAt().get();
            assertThat(rings).isLessThan(Rung.values().length);
            assertThat(next).isAfterOrEqualTo(last);
            assertThat(clock.rungReachedAt(next.minusNanos(1))).isEmpty();
            Rung rung = clock.rungReachedAt(next).orElseThrow();
            assertThat(clock.passed()).doesNotContain(rung);
            clock = clock.reached(rung);
            assertThat(clock.rungReachedAt(next)).isEmpty();
            last = next;
        }
        assertThat(clock.passed()).contains(Rung.WARNED, Rung.BREACHED, Rung.WEEK_LATE);
    }

    @Provide
    Arbitrary<LocalDate> known_days() {
        return Arbitraries.integers().between(0, 2800).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(0, 9L * 365 * 86_400)
                .map(seconds -> Deadline.startOf(FIRST).plusSeconds(seconds));
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Unit.class),
                        Arbitraries.of(Roll.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 70),
                        Arbitraries.integers().between(0, 20))
                .as((unit, roll, custody, amount, warn) -> new DeadlineRule(
                        "R",
                        1,
                        "任意期限",
                        unit == Unit.YEARS ? 1 + amount % 3 : amount,
                        unit,
                        unit == Unit.HOURS ? Roll.NONE : roll,
                        custody,
                        warn,
                        "A",
                        FIRST,
                        null));
    }

    private static DeadlineRule withAmount(DeadlineRule rule, int amount) {
        return Rules.of(amount, rule.unit(), rule.roll(), rule.custody());
    }

    private static DeadlineRule withRoll(DeadlineRule rule, Roll roll) {
        return Rules.of(rule.amount(), rule.unit(), roll, rule.custody());
    }
}
