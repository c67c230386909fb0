package io.bihuan.supervision.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.events.InterferenceQuarterMissed;
import io.bihuan.supervision.events.InterferenceQuarterOpened;
import io.bihuan.supervision.events.InterferenceQuarterReported;
import io.bihuan.supervision.model.Quarter;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.openquarter.OpenQuarter;
import io.bihuan.supervision.write.reportquarter.QuarterFigures;
import io.bihuan.supervision.write.reportquarter.QuarterFigures.Figures;
import io.bihuan.supervision.write.reportquarter.ReportQuarter;
import io.bihuan.supervision.write.ringquarter.RingQuarter;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** The report of the city's discipline organ for the third quarter of 2024, due until 10 October (F44, T41). */
class InterferenceQuarterTest {

    private static final String UNIT = "990100-JW";
    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final String ID = "interference-quarter-990100-JW-2024-Q3";
    private static final Actor OFFICER = new Actor("o-jw-1", UNIT, "DISCIPLINE", Level.CITY);
    private static final Instant DURING = Instant.parse("2024-09-30T15:59:59Z");
    private static final Instant AFTER = Instant.parse("2024-09-30T16:00:00Z");
    private static final Instant LAST = Instant.parse("2024-10-10T15:59:59Z");
    private static final Instant OVER = Instant.parse("2024-10-10T16:00:00Z");
    private static final Figures NONE = new Figures(0, 0, 0, 0, 0, List.of());
    private static final Figures SOME =
            new Figures(3, 1, 1, 0, 1, List.of("interference-1", "interference-2", "interference-3"));

    @Test
    void a_quarter_is_opened_once() {
        when(DURING, NONE, new OpenQuarter(ID, UNIT, Q3)).expectEvents(opened(DURING));
        expectRefusal(
                when(DURING, NONE, new OpenQuarter(ID, UNIT, Q3), opened(DURING)),
                SupervisionError.QUARTER_ALREADY_OPEN);
    }

    @Test
    void S36_a_quarter_without_entries_has_a_report_of_zero() {
        when(AFTER, NONE, report(OFFICER), opened(DURING)).expectEvents(reported(NONE, false, AFTER));
    }

    @Test
    void S36_without_a_report_not_even_of_zero_the_quarter_is_missed_and_told_once() {
        when(LAST, NONE, new RingQuarter(ID), opened(DURING)).expectNoEvents();
        when(OVER, NONE, new RingQuarter(ID), opened(DURING)).expectEvents(missed(OVER));
        when(OVER, NONE, new RingQuarter(ID), opened(DURING), missed(OVER)).expectNoEvents();
        when(OVER, NONE, new RingQuarter(ID), opened(DURING), reported(NONE, false, AFTER))
                .expectNoEvents();
    }

    @Test
    void what_is_reported_late_does_not_hide_that_nothing_was_reported_in_time() {
        when(OVER, SOME, report(OFFICER), opened(DURING)).expectEvents(missed(OVER), reported(SOME, true, OVER));
        when(OVER, SOME, report(OFFICER), opened(DURING), missed(OVER)).expectEvents(reported(SOME, true, OVER));
    }

    @Test
    void a_quarter_that_nobody_opened_is_reported_all_the_same() {
        when(AFTER, SOME, report(OFFICER)).expectEvents(opened(AFTER), reported(SOME, false, AFTER));
    }

    @Test
    void a_unit_reports_for_itself_once_and_not_before_the_quarter_is_over() {
        Actor other = new Actor("o-jw-2", "990200-JW", "DISCIPLINE", Level.CITY);
        expectRefusal(when(AFTER, NONE, report(other), opened(DURING)), SupervisionError.QUARTER_IS_THE_UNITS_OWN);
        expectRefusal(when(DURING, NONE, report(OFFICER), opened(DURING)), SupervisionError.QUARTER_NOT_OVER);
        expectRefusal(
                when(AFTER, NONE, report(OFFICER), opened(DURING), reported(NONE, false, AFTER)),
                SupervisionError.QUARTER_ALREADY_REPORTED);
    }

    @Property
    void quarters_follow_one_another_without_a_gap_and_are_found_by_their_names(
            @ForAll @IntRange(min = 2000, max = 2100) int year, @ForAll @IntRange(min = 1, max = 4) int number) {
        Quarter quarter = new Quarter(year, number);
        LocalDate next = quarter.lastDay().plusDays(1);

        assertThat(Quarter.named(quarter.name())).isEqualTo(quarter);
        assertThat(Quarter.of(quarter.firstDay())).isEqualTo(quarter);
        assertThat(Quarter.of(quarter.lastDay())).isEqualTo(quarter);
        assertThat(Quarter.of(next).firstDay()).isEqualTo(next);
    }

    private static ResultValidator<InterferenceQuarter> when(
            Instant now, Figures figures, Object command, Object... past) {
        QuarterFigures counted = (unit, quarter) -> figures;
        return Aggregates.fixture(InterferenceQuarter.class, MovableClock.at(now))
                .registerInjectableResource(counted)
                .given(past)
                .when(command);
    }

    private static ReportQuarter report(Actor actor) {
        return new ReportQuarter(ID, UNIT, Q3, actor);
    }

    private static InterferenceQuarterOpened opened(Instant at) {
        return new InterferenceQuarterOpened(ID, UNIT, "2024-Q3", LocalDate.parse("2024-10-10"), OVER, at);
    }

    private static InterferenceQuarterMissed missed(Instant at) {
        return new InterferenceQuarterMissed(ID, UNIT, "2024-Q3", LocalDate.parse("2024-10-10"), at);
    }

    private static InterferenceQuarterReported reported(Figures it, boolean late, Instant at) {
        return new InterferenceQuarterReported(
                ID,
                UNIT,
                "2024-Q3",
                it.recorded(),
                it.dutyByProcedure(),
                it.improper(),
                it.unlawful(),
                it.open(),
                it.recordIds(),
                late,
                OFFICER.officer(),
                at);
    }
}
