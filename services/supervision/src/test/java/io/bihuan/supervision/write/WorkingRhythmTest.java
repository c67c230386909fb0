package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleRhythm.DAY;
import static io.bihuan.supervision.SampleRhythm.DESK;
import static io.bihuan.supervision.SampleRhythm.DUE_AT;
import static io.bihuan.supervision.SampleRhythm.ID;
import static io.bihuan.supervision.SampleRhythm.LAST_MOMENT;
import static io.bihuan.supervision.SampleRhythm.MEETING;
import static io.bihuan.supervision.SampleRhythm.NEIGHBOUR;
import static io.bihuan.supervision.SampleRhythm.NOW;
import static io.bihuan.supervision.SampleRhythm.PRESENT;
import static io.bihuan.supervision.SampleRhythm.UNIT;
import static io.bihuan.supervision.SampleRhythm.WEEK;
import static io.bihuan.supervision.SampleRhythm.combed;
import static io.bihuan.supervision.SampleRhythm.consulted;
import static io.bihuan.supervision.SampleRhythm.heldAt;
import static io.bihuan.supervision.SampleRhythm.heldLateAt;
import static io.bihuan.supervision.SampleRhythm.lifted;
import static io.bihuan.supervision.SampleRhythm.missedAt;
import static io.bihuan.supervision.SampleRhythm.on;
import static io.bihuan.supervision.SampleRhythm.rescheduledTo;
import static io.bihuan.supervision.SampleRhythm.scheduled;
import static io.bihuan.supervision.SampleRhythm.with;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.completedailycomb.CompleteDailyComb;
import io.bihuan.supervision.write.holdmonthlyconsultation.HoldMonthlyConsultation;
import io.bihuan.supervision.write.holdweeklyassessment.HoldWeeklyAssessment;
import io.bihuan.supervision.write.reschedulerhythm.RescheduleRhythm;
import io.bihuan.supervision.write.ringrhythm.RingRhythm;
import io.bihuan.supervision.write.schedulerhythm.ScheduleRhythm;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingRhythmTest {

    private static final HoldWeeklyAssessment HOLD = HoldWeeklyAssessment.of(UNIT, MEETING, DESK);
    private static final RingRhythm RING = new RingRhythm(ID);
    private static final RescheduleRhythm RESCHEDULE = new RescheduleRhythm(ID);
    private static final Instant NEXT_MORNING = DUE_AT.plusSeconds(8 * 3600);

    @Nested
    class Scheduling {

        @Test
        void a_week_ends_with_its_last_working_day() {
            at(NOW).givenNoPriorActivity().when(ScheduleRhythm.of(UNIT, WEEK)).expectEvents(scheduled());
        }

        @Test
        void a_period_is_scheduled_once() {
            expectRefusal(
                    at(NOW).given(scheduled()).when(ScheduleRhythm.of(UNIT, WEEK)),
                    SupervisionError.RHYTHM_ALREADY_SCHEDULED);
        }

        @Test
        void units_without_a_desk_do_not_keep_it() {
            expectRefusal(
                    at(NOW).givenNoPriorActivity().when(ScheduleRhythm.of("990100-GA", WEEK)),
                    SupervisionError.RHYTHM_NOT_KEPT,
                    Map.of("unit", "990100-GA"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-10-01", "2024-10-05", "2025-01-29"})
        void a_day_off_is_not_combed(String day) {
            RhythmPeriod off = RhythmPeriod.of(RhythmKind.DAILY, LocalDate.parse(day));
            expectRefusal(
                    at(NOW).givenNoPriorActivity().when(ScheduleRhythm.of(UNIT, off)),
                    SupervisionError.RHYTHM_WITHOUT_WORKING_DAY,
                    Map.of("period", day));
        }

        @Test
        void a_make_up_day_at_the_weekend_is_combed() {
            RhythmPeriod sunday = RhythmPeriod.of(RhythmKind.DAILY, LocalDate.parse("2024-09-29"));
            at(NOW).givenNoPriorActivity()
                    .when(ScheduleRhythm.of(UNIT, sunday))
                    .expectEvents(scheduled(sunday, sunday.firstDay(), Instant.parse("2024-09-29T16:00:00Z"), NOW));
        }
    }

    @Nested
    class Keeping {

        @Test
        void a_unit_records_its_weekly_assessment() {
            at(NOW).given(scheduled()).when(HOLD).expectEvents(heldAt(NOW));
        }

        @Test
        void a_unit_records_its_daily_comb() {
            RhythmPeriod day = RhythmPeriod.of(RhythmKind.DAILY, DAY);
            at(NOW).given(scheduled(day, DAY, DUE_AT, NOW))
                    .when(CompleteDailyComb.of(UNIT, MEETING, DESK))
                    .expectEvents(combed());
        }

        @Test
        void a_unit_records_its_monthly_consultation() {
            RhythmPeriod month = RhythmPeriod.of(RhythmKind.MONTHLY, DAY);
            at(NOW).given(scheduled(month, DAY, DUE_AT, NOW))
                    .when(HoldMonthlyConsultation.of(UNIT, MEETING, DESK))
                    .expectEvents(consulted());
        }

        @Test
        void who_comes_before_the_watch_schedules_the_period() {
            at(NOW).givenNoPriorActivity().when(HOLD).expectEvents(scheduled(), heldAt(NOW));
        }

        @Test
        void in_the_last_moment_it_is_in_time() {
            at(LAST_MOMENT).given(scheduled()).when(HOLD).expectEvents(heldAt(LAST_MOMENT));
        }

        @Test
        void what_is_recorded_late_is_told_missed_first() {
            at(DUE_AT).given(scheduled()).when(HOLD).expectEvents(missedAt(DUE_AT), heldLateAt(DUE_AT));
        }

        @Test
        void what_was_told_missed_is_not_told_again() {
            at(NEXT_MORNING).given(scheduled(), missedAt(DUE_AT)).when(HOLD).expectEvents(heldLateAt(NEXT_MORNING));
        }

        @Test
        void a_period_is_recorded_once() {
            expectRefusal(
                    at(NOW).given(scheduled(), heldAt(NOW)).when(HOLD),
                    SupervisionError.RHYTHM_ALREADY_KEPT,
                    Map.of("period", "2024-W40"));
        }

        @Test
        void nobody_records_it_for_another_unit() {
            expectRefusal(
                    at(NOW).given(scheduled()).when(HoldWeeklyAssessment.of(UNIT, MEETING, NEIGHBOUR)),
                    SupervisionError.RHYTHM_IS_THE_UNITS_OWN,
                    Map.of("unit", UNIT));
        }

        @Test
        void a_unit_that_does_not_keep_it_records_nothing() {
            Actor police = new Actor("o-2001", "990100-GA", "POLICE", Level.CITY);
            expectRefusal(
                    at(NOW).givenNoPriorActivity().when(HoldWeeklyAssessment.of("990100-GA", MEETING, police)),
                    SupervisionError.RHYTHM_NOT_KEPT);
        }

        @Test
        void nobody_is_recorded_twice() {
            Meeting twice = with(DAY, "会纪〔2024〕31号", List.of("o-1001", "o-1002", "o-1001"));
            expectRefusal(
                    at(NOW).given(scheduled()).when(HoldWeeklyAssessment.of(UNIT, twice, DESK)),
                    SupervisionError.PARTICIPANT_NAMED_TWICE,
                    Map.of("participants", List.of("o-1001")));
        }

        @Test
        void the_minutes_and_those_present_are_named_by_no_personal_number() {
            for (Meeting personal :
                    List.of(with(DAY, "见 19900003869", PRESENT), with(DAY, "会纪〔2024〕31号", List.of("19900003869")))) {
                expectRefusal(
                        at(NOW).given(scheduled()).when(HoldWeeklyAssessment.of(UNIT, personal, DESK)),
                        SupervisionError.MINUTES_NAME_SOMEBODY);
            }
        }

        @Test
        void next_week_is_not_assessed_today() {
            expectRefusal(
                    at(NOW).givenNoPriorActivity().when(HoldWeeklyAssessment.of(UNIT, on("2024-10-08"), DESK)),
                    SupervisionError.RHYTHM_IN_ADVANCE);
        }

        @Test
        void a_week_that_nobody_was_asked_for_is_not_made_up_for() {
            expectRefusal(
                    at(NOW).givenNoPriorActivity().when(HoldWeeklyAssessment.of(UNIT, on("2024-09-20"), DESK)),
                    SupervisionError.RHYTHM_NEVER_SCHEDULED);
        }

        @Test
        void a_week_whose_working_days_are_over_is_not_begun_on_its_weekend() {
            expectRefusal(
                    at(NOW.plusSeconds(86_400)).givenNoPriorActivity().when(HOLD),
                    SupervisionError.RHYTHM_NEVER_SCHEDULED,
                    Map.of("lastWorkingDay", DAY));
        }

        @Test
        void a_week_of_the_past_that_was_scheduled_is_made_up_for() {
            at(NEXT_MORNING.plusSeconds(20 * 86_400))
                    .given(scheduled(), missedAt(DUE_AT))
                    .when(HOLD)
                    .expectEvents(heldLateAt(NEXT_MORNING.plusSeconds(20 * 86_400)));
        }
    }

    @Nested
    class Missing {

        @Test
        void it_is_told_when_the_last_working_day_is_over() {
            at(DUE_AT).given(scheduled()).when(RING).expectEvents(missedAt(DUE_AT));
        }

        @Test
        void a_ring_before_is_nothing() {
            at(LAST_MOMENT).given(scheduled()).when(RING).expectNoEvents();
        }

        @Test
        void it_is_told_once() {
            at(NEXT_MORNING).given(scheduled(), missedAt(DUE_AT)).when(RING).expectNoEvents();
        }

        @Test
        void what_was_kept_is_not_missed() {
            at(NEXT_MORNING).given(scheduled(), heldAt(NOW)).when(RING).expectNoEvents();
        }

        @Test
        void what_was_lifted_is_not_missed() {
            at(NEXT_MORNING)
                    .given(scheduled(), lifted(RevisedCalendar.VERSION, NOW))
                    .when(RING)
                    .expectNoEvents();
        }
    }

    @Nested
    class RevisedCalendars {

        private static final DeadlineCalculator LONGER = RevisedCalendar.from("2024-09-30", "2024-10-01,WORK");
        private static final DeadlineCalculator NONE = RevisedCalendar.from("2024-09-30", "2024-09-30,OFF");

        @Test
        void a_period_that_runs_ends_by_the_new_one() {
            fixture(WorkingRhythm.class, MovableClock.at(NOW), RevisedCalendar.from("2024-09-30", "2024-10-02,WORK"))
                    .given(scheduled())
                    .when(RESCHEDULE)
                    .expectEvents(rescheduledTo("2024-10-02", RevisedCalendar.VERSION, NOW));
        }

        @Test
        void it_ends_not_before_the_day_of_the_revision() {
            Instant tuesday = NOW.plusSeconds(86_400);
            fixture(WorkingRhythm.class, MovableClock.at(tuesday), RevisedCalendar.from("2024-10-01", "2024-10-09,OFF"))
                    .given(scheduled(WEEK, WEEK.lastDay(), Instant.parse("2024-10-06T16:00:00Z"), NOW))
                    .when(RESCHEDULE)
                    .expectEvents(rescheduledTo("2024-10-01", RevisedCalendar.VERSION, tuesday));
        }

        @Test
        void a_period_without_a_working_day_is_lifted() {
            fixture(WorkingRhythm.class, MovableClock.at(NOW), NONE)
                    .given(scheduled())
                    .when(RESCHEDULE)
                    .expectEvents(lifted(RevisedCalendar.VERSION, NOW));
        }

        @Test
        void what_was_lifted_needs_no_record() {
            expectRefusal(
                    fixture(WorkingRhythm.class, MovableClock.at(NOW), NONE)
                            .given(scheduled(), lifted(RevisedCalendar.VERSION, NOW))
                            .when(HOLD),
                    SupervisionError.RHYTHM_WITHOUT_WORKING_DAY);
        }

        @Test
        void what_was_lifted_is_scheduled_again_if_there_is_work_after_all() {
            at(NOW).given(scheduled(), lifted(RevisedCalendar.VERSION, NOW))
                    .when(ScheduleRhythm.of(UNIT, WEEK))
                    .expectEvents(scheduled());
        }

        @Test
        void the_same_calendar_moves_nothing() {
            at(NOW).given(scheduled()).when(RESCHEDULE).expectNoEvents();
        }

        @Test
        void what_is_over_stays_as_it_was() {
            for (Object end : List.of(heldAt(NOW), missedAt(DUE_AT))) {
                fixture(WorkingRhythm.class, MovableClock.at(NEXT_MORNING), LONGER)
                        .given(scheduled(), end)
                        .when(RESCHEDULE)
                        .expectNoEvents();
            }
            fixture(WorkingRhythm.class, MovableClock.at(NEXT_MORNING), LONGER)
                    .given(scheduled())
                    .when(RESCHEDULE)
                    .expectEvents(missedAt(NEXT_MORNING));
        }
    }

    private static AggregateTestFixture<WorkingRhythm> at(Instant now) {
        return fixture(WorkingRhythm.class, MovableClock.at(now), Aggregates.deadlines());
    }
}
