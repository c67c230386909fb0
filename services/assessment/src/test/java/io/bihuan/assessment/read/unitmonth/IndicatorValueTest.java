package io.bihuan.assessment.read.unitmonth;

import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static io.bihuan.assessment.SampleFacts.DUE_ON;
import static io.bihuan.assessment.SampleFacts.LAST_MOMENT;
import static io.bihuan.assessment.SampleFacts.NOW;
import static io.bihuan.assessment.SampleFacts.OTHER;
import static io.bihuan.assessment.SampleFacts.UNIT;
import static io.bihuan.assessment.SampleFacts.assigned;
import static io.bihuan.assessment.SampleFacts.assignedTo;
import static io.bihuan.assessment.SampleFacts.done;
import static io.bihuan.assessment.SampleFacts.due;
import static io.bihuan.assessment.SampleFacts.verificationDue;
import static io.bihuan.assessment.SampleFacts.verified;
import static io.bihuan.assessment.SampleFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.model.Indicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorValueTest {

    private static final String MONTH = "2024-11";

    @Test
    void what_is_due_by_the_cut_off_is_below_the_line() {
        Months months = Months.after(assigned(), verificationDue());
        assertThat(i04(months, DUE_AT).denominator()).isEqualTo(1);
        assertThat(i04(months, DUE_AT.minusMillis(1)).denominator()).isZero();
    }

    @Test
    void an_early_finish_counts_only_when_its_due_day_has_come() {
        Months months = Months.after(assigned(), verificationDue(), verified());
        assertThat(i04(months, DUE_AT.minusMillis(1)).value()).isNull();
        assertThat(i04(months, DUE_AT).value()).isEqualByComparingTo("1");
    }

    @Test
    void the_last_moment_of_the_due_day_is_in_time() {
        Months months = Months.after(verificationDue(), done("c1", "VERIFICATION", LAST_MOMENT, true));
        assertThat(value(Indicator.I05, months, DUE_AT)).isEqualByComparingTo("1");
    }

    @Test
    void the_first_moment_after_it_is_late_though_done() {
        Months months = Months.after(verificationDue(), done("c1", "VERIFICATION", DUE_AT, true));
        assertThat(value(Indicator.I04, months, DUE_AT)).isEqualByComparingTo("1");
        assertThat(value(Indicator.I05, months, DUE_AT)).isEqualByComparingTo("0");
    }

    @Test
    void what_is_done_after_the_cut_off_is_not_done_yet() {
        Months months = Months.after(verificationDue(), done("c1", "VERIFICATION", DUE_AT.plusSeconds(60), true));
        assertThat(value(Indicator.I04, months, DUE_AT)).isEqualByComparingTo("0");
        assertThat(value(Indicator.I04, months, DUE_AT.plusSeconds(60))).isEqualByComparingTo("1");
    }

    @Test
    void a_returned_clue_leaves_both_sides() {
        Months months = Months.after(assigned(), verificationDue(), verified(), withdrawn());
        assertThat(i04(months, DUE_AT))
                .extracting(IndicatorValue::numerator, IndicatorValue::denominator, IndicatorValue::value)
                .containsExactly(0, 0, null);
    }

    @Test
    void a_return_takes_out_both_duties_in_every_month_they_fell_in() {
        LocalDate december = LocalDate.parse("2024-12-02");
        Months months = Months.after(
                verificationDue(), due("c1", UNIT, "FEEDBACK", december), withdrawn(List.of(MONTH, "2024-12"), "r"));
        assertThat(months.documents().values())
                .hasSize(2)
                .allSatisfy(month -> assertThat(month.verification()).isEmpty())
                .allSatisfy(month -> assertThat(month.feedback()).isEmpty());
    }

    @Test
    void a_returned_clue_leaves_the_others_alone() {
        Months months = Months.after(verificationDue(), due("c2", UNIT, "VERIFICATION", DUE_ON), withdrawn());
        assertThat(i04(months, DUE_AT).denominatorEvents()).containsExactly("c2-due");
    }

    @Test
    void a_clue_dispatched_again_counts_at_the_new_unit() {
        Months months = Months.after(
                assigned(),
                verificationDue(),
                withdrawn(),
                assignedTo(OTHER, "c1-redispatched"),
                due("c1", OTHER, "VERIFICATION", DUE_ON));
        assertThat(i04(months, DUE_AT).denominator()).isZero();
        assertThat(months.value(Indicator.I04, OTHER, MONTH, DUE_AT).denominator())
                .isEqualTo(1);
    }

    @Test
    void feedback_is_counted_apart_from_verification() {
        Months months = Months.after(
                verificationDue(), due("c2", UNIT, "FEEDBACK", DUE_ON), done("c2", "FEEDBACK", DUE_AT, true));
        assertThat(value(Indicator.I04, months, DUE_AT)).isEqualByComparingTo("0");
        assertThat(value(Indicator.I15, months, DUE_AT)).isEqualByComparingTo("1");
        assertThat(value(Indicator.I15_ON_TIME, months, DUE_AT)).isEqualByComparingTo("0");
    }

    @Test
    void a_waived_feedback_leaves_both_sides() {
        Months months = Months.after(
                due("c1", UNIT, "FEEDBACK", DUE_ON),
                due("c2", UNIT, "FEEDBACK", DUE_ON),
                done("c1", "FEEDBACK", NOW, false),
                done("c2", "FEEDBACK", NOW, true));
        IndicatorValue i15 = months.value(Indicator.I15, UNIT, MONTH, DUE_AT);
        assertThat(i15.denominatorEvents()).containsExactly("c2-due");
        assertThat(i15.value()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_was_due_there_is_no_value(Indicator indicator) {
        IndicatorValue none = Months.after().value(indicator, UNIT, MONTH, DUE_AT);
        assertThat(none.value()).isNull();
        assertThat(none.sufficient()).isFalse();
    }

    @Test
    void two_of_three_is_written_with_four_digits() {
        List<AssessedClueEvent> events = dues(3);
        events.add(done("c1", "VERIFICATION", NOW, true));
        events.add(done("c2", "VERIFICATION", NOW, true));
        assertThat(i04(Months.after(events), DUE_AT).value()).isEqualTo(new BigDecimal("0.6667"));
    }

    @Test
    void five_are_enough_to_compare_by_and_four_are_not() {
        assertThat(i04(Months.after(dues(4)), DUE_AT).sufficient()).isFalse();
        assertThat(i04(Months.after(dues(5)), DUE_AT).sufficient()).isTrue();
    }

    @Test
    void fewer_than_five_are_no_aggregate_and_nobody_learns_whether_there_were_any() {
        IndicatorValue none = i04(Months.after(), DUE_AT).aggregate();
        IndicatorValue four = i04(Months.after(dues(4)), DUE_AT).aggregate();

        assertThat(four).isEqualTo(none);
        assertThat(four.numerator()).isNull();
        assertThat(four.denominator()).isNull();
        assertThat(four.denominatorEvents()).isEmpty();
        assertThat(four.withheld()).isNotBlank();
    }

    @Test
    void five_are_an_aggregate_that_names_no_event() {
        IndicatorValue five = i04(Months.after(dues(5)), DUE_AT).aggregate();

        assertThat(five.denominator()).isEqualTo(5);
        assertThat(five.withheld()).isNull();
        assertThat(five.denominatorEvents()).isEmpty();
    }

    @Test
    void every_number_drills_to_the_events_it_rests_on() {
        List<AssessedClueEvent> events = dues(3);
        events.add(done("c3", "VERIFICATION", NOW, true));
        events.add(done("c1", "VERIFICATION", NOW, true));
        IndicatorValue i04 = i04(Months.after(events), DUE_AT);
        assertThat(i04.numeratorEvents()).containsExactly("c1-done", "c3-done").hasSize(i04.numerator());
        assertThat(i04.denominatorEvents())
                .containsExactly("c1-due", "c2-due", "c3-due")
                .hasSize(i04.denominator());
    }

    private static List<AssessedClueEvent> dues(int clues) {
        List<AssessedClueEvent> events = new ArrayList<>();
        for (int clue = 1; clue <= clues; clue++) {
            events.add(due("c" + clue, UNIT, "VERIFICATION", DUE_ON));
        }
        return events;
    }

    private static IndicatorValue i04(Months months, Instant cutoff) {
        return months.value(Indicator.I04, UNIT, MONTH, cutoff);
    }

    private static BigDecimal value(Indicator indicator, Months months, Instant cutoff) {
        return months.value(indicator, UNIT, MONTH, cutoff).value();
    }
}
