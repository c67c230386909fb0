package io.bihuan.assessment.read.unitmonth;

import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static io.bihuan.assessment.SampleFacts.DUE_ON;
import static io.bihuan.assessment.SampleFacts.NOW;
import static io.bihuan.assessment.SampleFacts.UNIT;
import static io.bihuan.assessment.SampleFacts.assigned;
import static io.bihuan.assessment.SampleFacts.done;
import static io.bihuan.assessment.SampleFacts.due;
import static io.bihuan.assessment.SampleFacts.reopened;
import static io.bihuan.assessment.SampleFacts.verificationDue;
import static io.bihuan.assessment.SampleFacts.verificationMoved;
import static io.bihuan.assessment.SampleFacts.verified;
import static io.bihuan.assessment.SampleFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.model.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnitMonthTest {

    @Test
    void an_assignment_alone_touches_no_number() {
        assertThat(Months.after(assigned()).documents()).isEmpty();
    }

    @Test
    void a_duty_keeps_what_is_due_when_it_was_done_and_by_which_events() {
        UnitMonth month =
                Months.after(verificationDue(), verified()).documents().get(UNIT + "/2024-11");
        assertThat(month.verification())
                .containsEntry("c1", new UnitMonth.Duty(DUE_AT, "c1-due", NOW, "c1-done", true, 0));
        assertThat(month.feedback()).isEmpty();
    }

    @Test
    void what_is_due_at_another_time_leaves_the_month_it_counted_in() {
        Months months = Months.after(verificationDue(), verificationMoved(LocalDate.parse("2024-12-10")));
        assertThat(months.documents().get(UNIT + "/2024-11").verification()).isEmpty();
        assertThat(months.documents().get(UNIT + "/2024-12").verification()).containsOnlyKeys("c1");
        Months same = Months.after(verificationDue(), verificationMoved(DUE_ON.plusDays(1)));
        assertThat(same.documents()
                        .get(UNIT + "/2024-11")
                        .verification()
                        .get("c1")
                        .dueAt())
                .isEqualTo(DUE_AT.plusSeconds(86_400));
    }

    @Test
    void a_feedback_that_lapses_is_neither_above_nor_below_the_line() {
        Months months = Months.after(due("c1", UNIT, "FEEDBACK", DUE_ON), reopened("2024-11", NOW));
        assertThat(months.value(Indicator.I15, UNIT, "2024-11", DUE_AT).denominator())
                .isZero();
        assertThat(Months.after(verificationDue(), reopened("2024-11", NOW))
                        .documents()
                        .get(UNIT + "/2024-11")
                        .verification())
                .containsOnlyKeys("c1");
    }

    @Test
    void the_first_time_counts() {
        Months months =
                Months.after(verificationDue(), verified(), done("c1", "VERIFICATION", DUE_AT.plusSeconds(60), true));
        assertThat(months.value(Indicator.I05, UNIT, "2024-11", DUE_AT).numerator())
                .isEqualTo(1);
    }

    @Test
    void something_done_that_is_not_due_there_is_not_invented() {
        assertThat(Months.after(verified()).documents().get(UNIT + "/2024-11").verification())
                .isEmpty();
    }

    @Property(tries = 200)
    void the_same_event_twice_changes_nothing(@ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> draws) {
        List<AssessedClueEvent> once = draws.stream().map(UnitMonthTest::event).toList();
        List<AssessedClueEvent> twice = new ArrayList<>();
        once.forEach(event -> twice.addAll(List.of(event, event)));
        assertThat(Months.after(twice).documents()).isEqualTo(Months.after(once).documents());
    }

    @Property(tries = 200)
    void what_is_above_the_line_is_below_it_too(@ForAll @Size(max = 30) List<@IntRange(max = 11) Integer> draws) {
        Months months = Months.after(draws.stream().map(UnitMonthTest::event).toList());
        for (Indicator indicator : Indicator.values()) {
            IndicatorValue value = months.value(indicator, UNIT, "2024-11", DUE_AT);
            assertThat(value.numerator()).isBetween(0, value.denominator());
            assertThat(value.value() == null).isEqualTo(value.denominator() == 0);
            assertThat(value.numeratorEvents()).hasSize(value.numerator());
        }
    }

    private static AssessedClueEvent event(int draw) {
        String clue = "c" + (1 + draw % 2);
        String duty = draw % 3 == 0 ? "FEEDBACK" : "VERIFICATION";
        return switch (draw % 4) {
            case 0 -> done(clue, duty, draw < 6 ? NOW : DUE_AT, draw != 8);
            case 1 -> draw < 8 ? withdrawn() : reopened("2024-11", NOW);
            default -> due(clue, UNIT, duty, DUE_ON);
        };
    }
}
