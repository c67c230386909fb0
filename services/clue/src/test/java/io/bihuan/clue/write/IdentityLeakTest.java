package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.LeakCleared;
import io.bihuan.clue.events.LeakConfirmed;
import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.LeakFinding;
import io.bihuan.clue.model.LeakSign;
import io.bihuan.clue.model.LeakSource;
import io.bihuan.clue.write.closeleak.CloseLeak;
import io.bihuan.clue.write.reportleak.ReportLeak;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The county police may have told who reported; noticed on 2024-12-10. */
class IdentityLeakTest {

    private static final Instant NOTICED = at("2024-12-10T09:00");
    private static final LocalDate SINCE = LocalDate.parse("2024-12-09");
    private static final Actor AUDITOR = new Actor("o-audit-1", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor CITY = new Actor("o-city-0", "990100-GA", "POLICE", Level.CITY);
    private static final Actor COUNTY = new Actor("o-county-1", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor STATION = new Actor("o-station-1", "990121103-PCS", "POLICE", Level.TOWN);
    private static final Actor DISCIPLINE = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor OTHER_CITY = new Actor("o-other-1", "990200-GA", "POLICE", Level.CITY);
    private static final Actor REPORTER = Actor.system("reporter");
    private static final ConflictSet NOBODY = ConflictSet.NONE;

    @Test
    void a_leak_goes_one_level_up_and_out_of_the_suspected_unit() {
        when(NOTICED, report(AUDITOR, "990121-GA", SINCE, NOBODY)).expectEvents(suspected());
    }

    @Test
    void if_the_unit_above_must_keep_out_it_goes_higher() {
        when(NOTICED, report(AUDITOR, "990121103-PCS", SINCE, line("990121-GA")))
                .expectEvents(new LeakSuspected(
                        "leak-1",
                        "tip-1",
                        "AUDITOR",
                        "UNUSUAL_READS",
                        "SJ-1",
                        SINCE,
                        List.of(4711L),
                        "990121103-PCS",
                        "990100-GA",
                        "990100-JW",
                        AUDITOR.officer(),
                        NOTICED));
    }

    @Test
    void who_can_name_no_unit_reaches_the_highest_office_and_above_the_top_it_is_for_the_discipline_organ() {
        when(NOTICED, report(REPORTER, null, SINCE, NOBODY)).expectSuccessfulHandlerExecution();
        when(NOTICED, report(REPORTER, "990000-SHB", SINCE, NOBODY)).expectSuccessfulHandlerExecution();
        when(NOTICED, report(AUDITOR, "990000-GA", SINCE, NOBODY)).expectSuccessfulHandlerExecution();
        expectRefusal(when(NOTICED, report(AUDITOR, "990100-JW", SINCE, NOBODY)), ClueError.LEAK_HAS_NO_HANDLER);
    }

    @Test
    void a_leak_is_not_foretold_and_told_once() {
        expectRefusal(
                when(NOTICED, report(AUDITOR, "990121-GA", SINCE.plusDays(2), NOBODY)), ClueError.LEAK_IN_THE_FUTURE);
        expectRefusal(
                when(NOTICED, report(AUDITOR, "990121-GA", SINCE, NOBODY), suspected()),
                ClueError.LEAK_ALREADY_REPORTED);
    }

    @Test
    void who_must_keep_out_reports_nothing() {
        Actor desk = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
        expectRefusal(
                when(NOTICED, report(desk, "990121-GA", SINCE, line("990100-SHB"))), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void row_37_who_looks_into_it_clears_it_or_confirms_it() {
        when(NOTICED, close(CITY, LeakFinding.UNFOUNDED), suspected())
                .expectEvents(new LeakCleared("leak-1", "UNFOUNDED", "XM-1", CITY.officer(), CITY.unit(), NOTICED));
        when(NOTICED, close(DISCIPLINE, LeakFinding.CONFIRMED), suspected())
                .expectEvents(new LeakConfirmed("leak-1", "XM-1", DISCIPLINE.officer(), DISCIPLINE.unit(), NOTICED));
    }

    @Test
    void the_suspected_unit_those_below_it_and_strangers_find_nothing() {
        for (Actor suspect : List.of(COUNTY, STATION)) {
            expectRefusal(
                    when(NOTICED, close(suspect, LeakFinding.UNFOUNDED), suspected()),
                    ClueError.SUSPECTED_UNIT_DECIDES);
        }
        expectRefusal(
                when(NOTICED, close(OTHER_CITY, LeakFinding.UNFOUNDED), suspected()), ClueError.NOT_THE_LEAK_HANDLER);
    }

    @Test
    void who_reported_it_does_not_close_it_and_it_is_closed_once() {
        Actor same = new Actor(AUDITOR.officer(), "990100-GA", "POLICE", Level.CITY);
        expectRefusal(
                when(NOTICED, close(same, LeakFinding.UNFOUNDED), suspected()),
                ClueError.LEAK_CLOSED_BY_REPORTING_OFFICER);
        LeakConfirmed confirmed = new LeakConfirmed("leak-1", "XM-1", "o-jw-1", "990100-JW", NOTICED);
        expectRefusal(
                when(NOTICED, close(CITY, LeakFinding.UNFOUNDED), suspected(), confirmed),
                ClueError.LEAK_ALREADY_CLOSED);
    }

    private static ResultValidator<IdentityLeak> when(Instant now, Object command, Object... past) {
        return Aggregates.fixture(IdentityLeak.class, MovableClock.at(now))
                .given(past)
                .when(command);
    }

    private static ReportLeak report(Actor actor, @Nullable String unit, LocalDate since, ConflictSet conflicts) {
        return new ReportLeak(
                "leak-1",
                "tip-1",
                "990121103",
                LeakSource.AUDITOR,
                LeakSign.UNUSUAL_READS,
                "SJ-1",
                since,
                List.of(4711L),
                unit,
                conflicts,
                actor);
    }

    private static CloseLeak close(Actor actor, LeakFinding finding) {
        return new CloseLeak("leak-1", finding, "XM-1", NOBODY, actor);
    }

    private static LeakSuspected suspected() {
        return new LeakSuspected(
                "leak-1",
                "tip-1",
                "AUDITOR",
                "UNUSUAL_READS",
                "SJ-1",
                SINCE,
                List.of(4711L),
                "990121-GA",
                "990100-GA",
                "990100-JW",
                AUDITOR.officer(),
                NOTICED);
    }

    private static ConflictSet line(String unit) {
        return new ConflictSet(Set.of(), Set.of(unit), Set.of());
    }
}
