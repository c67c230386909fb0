package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleRhythm.DESK;
import static io.bihuan.supervision.SampleRhythm.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.supervision.SampleRhythm;
import io.bihuan.supervision.events.RhythmKept;
import io.bihuan.supervision.events.RhythmLifted;
import io.bihuan.supervision.events.RhythmMissed;
import io.bihuan.supervision.events.RhythmRescheduled;
import io.bihuan.supervision.events.RhythmScheduled;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import io.bihuan.supervision.write.completedailycomb.CompleteDailyComb;
import io.bihuan.supervision.write.holdmonthlyconsultation.HoldMonthlyConsultation;
import io.bihuan.supervision.write.holdweeklyassessment.HoldWeeklyAssessment;
import io.bihuan.supervision.write.reschedulerhythm.RescheduleRhythm;
import io.bihuan.supervision.write.ringrhythm.RingRhythm;
import io.bihuan.supervision.write.schedulerhythm.ScheduleRhythm;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is sent in whatever order, on days around the turn of a year and the Spring Festival 春节 more often than on others. */
class RhythmPropertiesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.bundled();

    @Property(tries = 200)
    void a_period_begins_its_end_with_exactly_one_of_kept_and_missed(
            @ForAll("days") LocalDate start,
            @ForAll RhythmKind kind,
            @ForAll @Size(max = 25) List<@IntRange(max = 999) Integer> draws) {
        RhythmPeriod period = RhythmPeriod.of(kind, start);
        String id = period.rhythmOf(UNIT);
        MovableClock clock = MovableClock.at(startOf(period.firstDay()));
        try (AggregatesInMemory supervision = AggregatesInMemory.of(clock, WorkingRhythm.class)) {
            supervision.send(ScheduleRhythm.of(UNIT, period));
            if (hasNoWorkingDay(period)) {
                assertThat(supervision.events(id)).isEmpty();
                return;
            }
            for (int draw : draws) {
                clock.advance(Duration.ofHours(draw % 30));
                supervision.send(drawn(draw, period));
            }
            clock.set(startOf(period.lastDay().plusDays(1)));
            supervision.send(new RingRhythm(id));

            List<Object> events = supervision.events(id);
            assertThat(events.get(0)).isInstanceOf(RhythmScheduled.class);
            List<Object> ends =
                    events.stream().filter(RhythmPropertiesTest::isEnd).toList();
            assertThat(ends.stream().filter(RhythmMissed.class::isInstance)).hasSizeLessThan(2);
            assertThat(ends.stream().filter(end -> !(end instanceof RhythmMissed)))
                    .hasSizeLessThan(2);
            assertThat(ends).isNotEmpty();
            assertThat(ends.subList(1, ends.size())).noneMatch(RhythmMissed.class::isInstance);
        }
    }

    @Property(tries = 300)
    void what_is_due_is_the_last_working_day_and_every_working_day_is_in_one_period_of_a_kind(
            @ForAll("days") LocalDate day, @ForAll RhythmKind kind) {
        RhythmPeriod period = RhythmPeriod.of(kind, day);
        String id = period.rhythmOf(UNIT);
        MovableClock clock = MovableClock.at(startOf(day));
        try (AggregatesInMemory supervision = AggregatesInMemory.of(clock, WorkingRhythm.class)) {
            supervision.send(ScheduleRhythm.of(UNIT, period));

            for (Object event : supervision.events(id)) {
                RhythmScheduled it = (RhythmScheduled) event;
                assertThat(CALENDAR.isWorkingDay(it.dueOn())).isTrue();
                assertThat(it.dueOn().plusDays(1).datesUntil(period.lastDay().plusDays(1)))
                        .noneMatch(CALENDAR::isWorkingDay);
                assertThat(it.dueAt()).isEqualTo(startOf(it.dueOn().plusDays(1)));
            }
            assertThat(supervision.events(id).isEmpty()).isEqualTo(hasNoWorkingDay(period));
        }
        assertThat(period.firstDay()).isBeforeOrEqualTo(day);
        assertThat(period.lastDay()).isAfterOrEqualTo(day);
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.next().name()).isNotEqualTo(period.name());
        assertThat(RhythmPeriod.of(kind, period.lastDay())).isEqualTo(period);
    }

    @Property(tries = 100)
    void a_revision_leaves_what_is_over_and_ends_what_runs_on_a_working_day_or_today(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 40) int hours) {
        RhythmPeriod period = RhythmPeriod.of(RhythmKind.WEEKLY, day);
        String id = period.rhythmOf(UNIT);
        MovableClock clock = MovableClock.at(startOf(period.firstDay()));
        LocalDate saturday = period.lastDay().minusDays(1);
        String kind = CALENDAR.isWorkingDay(saturday) ? ",OFF" : ",WORK";
        try (AggregatesInMemory supervision = AggregatesInMemory.of(
                clock,
                RevisedCalendar.from(period.firstDay().plusDays(1).toString(), saturday + kind),
                WorkingRhythm.class)) {
            Assume.that(supervision.send(ScheduleRhythm.of(UNIT, period)).isEmpty());
            clock.advance(Duration.ofHours(24L + 4L * hours));
            supervision.send(new RescheduleRhythm(id));
            LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);

            int before = supervision.events(id).size();
            supervision.send(new RescheduleRhythm(id));
            assertThat(supervision.events(id)).as("counted again once").hasSize(before);
            for (Object event : supervision.events(id)) {
                if (event instanceof RhythmRescheduled moved) {
                    assertThat(moved.dueOn()).isAfterOrEqualTo(today);
                    assertThat(moved.dueAt()).isAfter(clock.instant());
                }
            }
            assertThat(supervision.events(id).stream().filter(RhythmMissed.class::isInstance))
                    .hasSizeLessThan(2);
        }
    }

    private static Object drawn(int draw, RhythmPeriod period) {
        String id = period.rhythmOf(UNIT);
        if (draw % 5 != 0) {
            return draw % 5 == 1 ? new RescheduleRhythm(id) : new RingRhythm(id);
        }
        Meeting meeting = SampleRhythm.with(period.firstDay(), "会纪〔2024〕31号", List.of("o-1001"));
        return switch (period.kind()) {
            case DAILY -> CompleteDailyComb.of(UNIT, meeting, DESK);
            case WEEKLY -> HoldWeeklyAssessment.of(UNIT, meeting, DESK);
            case MONTHLY -> HoldMonthlyConsultation.of(UNIT, meeting, DESK);
        };
    }

    private static boolean hasNoWorkingDay(RhythmPeriod period) {
        return period.firstDay().datesUntil(period.lastDay().plusDays(1)).noneMatch(CALENDAR::isWorkingDay);
    }

    private static boolean isEnd(Object event) {
        return event instanceof RhythmMissed || event instanceof RhythmLifted || event instanceof RhythmKept;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadline.ZONE).toInstant();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> turns = Arbitraries.integers()
                .between(2019, 2025)
                .flatMap(year -> Arbitraries.integers()
                        .between(-10, 60)
                        .map(offset -> LocalDate.of(year, 1, 1).plusDays(offset)));
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(40, 2800)
                .map(offset -> LocalDate.of(2018, 1, 1).plusDays(offset));
        return Arbitraries.oneOf(turns, any);
    }
}
