package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Rules.at;
import static io.bihuan.kernel.time.Rules.of;
import static io.bihuan.kernel.time.Rules.rolling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCalculatorTest {

    private final DeadlineCalculator calculator =
            new DeadlineCalculator(WorkCalendar.bundled(), DeadlineRules.bundled());

    @ParameterizedTest
    @CsvSource({
        "2024-09-13,1,WORKING_DAYS,2024-09-14",
        "2024-09-11,3,WORKING_DAYS,2024-09-14",
        "2024-09-30,1,WORKING_DAYS,2024-10-08",
        "2024-02-08,3,WORKING_DAYS,2024-02-19",
        "2025-01-25,1,WORKING_DAYS,2025-01-26",
        "2025-01-27,5,WORKING_DAYS,2025-02-10",
        "2026-02-13,3,WORKING_DAYS,2026-02-25",
        "2024-12-02,60,CALENDAR_DAYS,2025-02-05",
        "2025-03-02,60,CALENDAR_DAYS,2025-05-06",
        "2025-08-31,6,MONTHS,2026-02-28",
        "2023-12-31,2,MONTHS,2024-02-29",
        "2024-02-29,1,YEARS,2025-02-28"
    })
    void the_last_day_is_counted_as_the_law_counts(LocalDate start, int amount, Unit unit, LocalDate due) {
        Deadline deadline = calculator.compute(rolling(amount, unit), at(start + "T09:00"));
        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.dueAt()).isEqualTo(at(due.plusDays(1) + "T00:00"));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void S25_custody_ends_on_the_holiday_itself_even_if_the_rule_says_roll() {
        Deadline deadline = calculator.compute(of(2, Unit.MONTHS, Roll.NEXT_WORKING_DAY, true), at("2024-12-04T10:00"));
        assertThat(deadline.dueOn()).isEqualTo("2025-02-04");
        assertThat(calculator.compute("T30", at("2024-12-04T10:00")).dueOn()).isEqualTo("2025-02-04");
    }

    /** Of the same two months, a limit that takes nobody's liberty rolls out of the holiday (刑事诉讼法 105). */
    @Test
    void S25_only_custody_stays_on_the_holiday() {
        assertThat(calculator.compute("T36", at("2024-12-04T10:00")).dueOn()).isEqualTo("2025-02-05");
    }

    /** Nor does a later calendar move it: the limit does not ask one. */
    @ParameterizedTest
    @CsvSource({"T28,2024-10-01,2024-10-04", "T28X,2024-09-02,2024-10-02", "T30,2024-12-04,2025-02-04"})
    void S25_every_custody_limit_ends_on_its_holiday_by_any_calendar(String ruleId, LocalDate start, LocalDate due) {
        Deadline counted = calculator.compute(ruleId, at(start + "T09:00"));
        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(WorkCalendar.bundled().isAssumedWorkingDay(due)).isFalse();
        assertThat(calculator.again(counted, "990121-GA", due).dueAt()).isEqualTo(counted.dueAt());
    }

    @Test
    void forty_eight_hours_are_exact_to_the_second() {
        Deadline deadline = calculator.compute("T22", at("2024-10-10T16:20"));
        assertThat(deadline.dueAt()).isEqualTo(at("2024-10-12T16:20"));
        assertThat(deadline.dueOn()).isEqualTo("2024-10-12");
        assertThat(deadline.isMetAt(at("2024-10-12T16:20"))).isTrue();
        assertThat(deadline.isMetAt(at("2024-10-12T16:20:00.001"))).isFalse();
    }

    @Test
    void the_whole_due_day_is_in_time() {
        Deadline deadline = calculator.compute("T04", at("2024-09-11T10:15"));
        assertThat(deadline.isMetAt(at("2024-09-13T23:59:59.999"))).isTrue();
        assertThat(deadline.isMetAt(at("2024-09-14T00:00"))).isFalse();
    }

    /** Three days of 行政处罚法 are working days, three days of 刑事诉讼法 are not. */
    @Test
    void S26_three_days_are_not_three_days_under_another_law() {
        Instant friday = at("2024-09-20T17:00");
        assertThat(calculator.compute("P48", friday).dueOn()).isEqualTo("2024-09-25");
        assertThat(calculator.compute("C178", friday).dueOn()).isEqualTo("2024-09-23");
        assertThat(calculator.compute("T28", at("2024-09-26T17:00")).dueOn()).isEqualTo("2024-09-29");
    }

    @ParameterizedTest
    @CsvSource({
        "T01,2024-09-10,2024-09-11",
        "T16,2024-09-11,2024-09-14",
        "T07,2024-09-12,2024-10-12",
        "T09,2024-09-12,2024-12-12",
        "T13,2024-10-12,2024-11-01",
        "T24,2024-10-12,2025-04-12",
        "T38,2024-10-15,2025-01-15",
        "T17,2024-10-28,2024-11-04",
        "T28X,2024-10-28,2024-11-27",
        "T37N,2024-12-20,2025-01-20",
        "T36,2025-01-10,2025-03-10",
        "T45,2025-11-03,2025-12-03",
        "T47,2025-01-10,2025-01-24",
        "T37,2025-03-25,2025-05-26",
        "T23,2025-05-20,2025-05-23",
        "T35,2025-08-20,2025-10-20",
        "T48,2026-01-20,2026-02-24"
    })
    void the_dates_of_a_long_case_come_out_as_counted_by_hand(String ruleId, LocalDate start, LocalDate due) {
        assertThat(calculator.compute(ruleId, at(start + "T15:30")).dueOn()).isEqualTo(due);
    }

    @Test
    void the_start_day_is_the_day_in_shanghai() {
        assertThat(calculator
                        .compute("T01", Instant.parse("2024-09-10T15:59:59Z"))
                        .dueOn())
                .isEqualTo("2024-09-11");
        assertThat(calculator
                        .compute("T01", Instant.parse("2024-09-10T16:00:00Z"))
                        .dueOn())
                .isEqualTo("2024-09-12");
    }

    @Test
    void a_limit_beyond_the_calendar_is_provisional_and_assumes_monday_to_friday() {
        Deadline deadline = calculator.compute("T13", at("2026-12-25T09:00"));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.dueOn()).isEqualTo("2027-01-15");
        assertThat(calculator.compute("T13", at("2026-12-09T09:00")))
                .extracting(Deadline::provisional, Deadline::dueOn)
                .containsExactly(false, LocalDate.parse("2026-12-30"));
    }

    @Test
    void a_limit_that_needs_no_calendar_is_final_even_beyond_it() {
        assertThat(calculator.compute("T24", at("2026-11-11T09:00")).provisional())
                .isFalse();
        assertThat(calculator.compute("T22", at("2026-12-31T09:00")).provisional())
                .isFalse();
        assertThat(calculator.compute("T38", at("2026-11-11T09:00")).provisional())
                .isTrue();
    }

    @Test
    void a_later_calendar_moves_a_provisional_day() {
        String more = "date,kind\n2026-10-01,OFF\n2027-01-01,OFF\n2027-01-04,OFF\n2027-10-01,OFF\n";
        DeadlineCalculator later =
                new DeadlineCalculator(WorkCalendar.parse("2027.1", new StringReader(more)), DeadlineRules.bundled());
        Instant start = at("2026-12-31T09:00");
        Deadline before = calculator.compute("U01", start);
        Deadline after = later.compute("U01", start);
        assertThat(before.dueOn()).isEqualTo("2027-01-05");
        assertThat(after.dueOn()).isEqualTo("2027-01-07");
        assertThat(after.provisional()).isFalse();
        assertThat(after.calendarVersion()).isEqualTo("2027.1");
    }

    @Test
    void a_limit_is_counted_by_what_holds_for_the_unit_it_binds_on_the_day_it_starts() {
        WorkCalendar local =
                WorkCalendar.parse("local", new StringReader("date,kind\n2024-09-13,OFF\n2024-10-01,OFF\n"));
        DeadlineTables tables = new DeadlineTables() {
            @Override
            public WorkCalendar calendar(LocalDate startDay, String unit) {
                boolean festival = "990200-GA".equals(unit) && startDay.equals(LocalDate.parse("2024-09-11"));
                return festival ? local : WorkCalendar.bundled();
            }

            @Override
            public DeadlineRules rules(LocalDate startDay, String unit) {
                return DeadlineRules.bundled();
            }
        };
        DeadlineCalculator byPlace = new DeadlineCalculator(tables);
        Instant start = at("2024-09-11T10:15");
        assertThat(byPlace.compute("T04", start).dueOn()).isEqualTo("2024-09-13");
        assertThat(byPlace.compute("T04", start, "990100-GA").dueOn()).isEqualTo("2024-09-13");
        Deadline elsewhere = byPlace.compute("T04", start, "990200-GA");
        assertThat(elsewhere.dueOn()).isEqualTo("2024-09-16");
        assertThat(elsewhere.calendarVersion()).isEqualTo("local");
        assertThat(byPlace.warnAt(elsewhere, "990200-GA")).isEqualTo(at("2024-09-12T00:00"));
    }

    @Test
    void an_end_moves_by_days_of_its_own_kind_and_rolls_and_never_comes_earlier() {
        LocalDate today = LocalDate.parse("2024-11-01");
        Deadline verification = calculator.compute("T08", at("2024-12-02T09:00"));
        assertThat(verification.dueOn()).isEqualTo("2025-02-05");
        assertThat(calculator.later(verification, "990100-GA", 30, today).dueOn())
                .isEqualTo("2025-03-07");
        assertThat(calculator.later(verification, "990100-GA", 3, today).dueOn())
                .isEqualTo("2025-02-08");
        assertThat(calculator.later(verification, "990100-GA", 0, today)).isEqualTo(verification);
        Deadline feedback = calculator.compute("T13", at("2024-10-12T09:00"));
        assertThat(calculator.later(feedback, "990100-GA", 2, today).dueOn()).isEqualTo("2024-11-05");
        Deadline exact = calculator.compute("T22", at("2024-10-10T16:20"));
        assertThat(calculator.later(exact, "990100-GA", 1, today).dueAt()).isEqualTo(at("2024-10-13T16:20"));
    }

    @Test
    void what_stood_still_is_counted_in_days_of_the_rules_own_kind() {
        LocalDate friday = LocalDate.parse("2024-10-11");
        LocalDate tuesday = LocalDate.parse("2024-10-15");
        Deadline verification = calculator.compute("T08", at("2024-10-08T09:00"));
        Deadline feedback = calculator.compute("T13", at("2024-10-08T09:00"));
        // Saturday the 12th is a make-up working day.
        assertThat(calculator.daysBetween(verification, "990100-GA", friday, tuesday))
                .isEqualTo(4);
        assertThat(calculator.daysBetween(feedback, "990100-GA", friday, tuesday))
                .isEqualTo(3);
        assertThat(calculator.daysBetween(feedback, "990100-GA", friday, friday))
                .isZero();
    }

    @Test
    void a_working_day_limit_from_before_the_calendar_is_refused() {
        assertThatThrownBy(() -> calculator.compute(rolling(1, Unit.WORKING_DAYS), at("2017-06-01T09:00")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(KernelError.CALENDAR_NOT_KNOWN));
    }

    @Test
    void a_deadline_remembers_what_it_was_computed_with() {
        Instant start = at("2024-09-11T10:15");
        assertThat(calculator.compute("T04", start))
                .isEqualTo(new Deadline(
                        "T04", 1, "2026.1", false, start, LocalDate.parse("2024-09-13"), at("2024-09-14T00:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "T04,2024-09-11T10:15,2024-09-12T00:00",
        "T13,2024-10-12T09:00,2024-10-29T00:00",
        "T07,2024-09-12T09:00,2024-09-30T00:00",
        "T01,2024-09-10T09:14,2024-09-11T00:00",
        "T22,2024-10-10T16:20,2024-10-11T16:20",
        "T28,2024-09-13T08:00,2024-09-14T00:00",
        "T23,2024-10-01T08:00,2024-10-01T08:00"
    })
    void the_warning_comes_on_a_working_day_and_never_before_the_start(String ruleId, String start, String warning) {
        Deadline deadline = calculator.compute(ruleId, at(start));
        assertThat(calculator.warnAt(deadline)).isEqualTo(at(warning));
    }
}
