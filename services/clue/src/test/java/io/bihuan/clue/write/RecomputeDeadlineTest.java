package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static io.bihuan.clue.write.ClueHistory.verifying;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The verification of the worked example is due on Thursday 2024-12-12, which a revision of 2024-11-04 makes a holiday. Half of
 * its time was over on 2024-10-28, and nobody has rung yet.
 */
class RecomputeDeadlineTest {

    private static final LocalDate DUE_ON = LocalDate.parse("2024-12-12");
    private static final Instant REVISED = at("2024-11-05T09:00");
    private static final DeadlineCalculator ONE_MORE_HOLIDAY = RevisedCalendar.from("2024-11-04", "2024-12-12,OFF");
    private static final RecomputeDeadline RECOMPUTE =
            new RecomputeDeadline(CLUE, "VERIFICATION", Actor.system("calendar-watch"));

    @Test
    void S24_a_revised_calendar_moves_a_future_end_and_keeps_both_ends_and_both_calendars() {
        given(verifying()).when(REVISED, ONE_MORE_HOLIDAY, RECOMPUTE).expectEvents(recomputed());
    }

    @Test
    void S24_an_end_that_is_past_stays_where_it_was() {
        Instant past = at("2024-12-13T00:00");
        given(verifying()).when(past, ONE_MORE_HOLIDAY, RECOMPUTE).expectNoEvents();
        given(verifying().and(new DeadlineBreached(CLUE, NO, "VERIFICATION", CITY_POLICE, "T09", DUE_ON, past, past)))
                .when(past.plusSeconds(60), ONE_MORE_HOLIDAY, RECOMPUTE)
                .expectNoEvents();
        given(concluded("TRUE", "HEI"))
                .when(REVISED, ONE_MORE_HOLIDAY, RECOMPUTE)
                .expectNoEvents();
    }

    @Test
    void a_calendar_that_was_used_already_changes_nothing() {
        given(verifying())
                .when(at("2024-11-03T09:00"), ONE_MORE_HOLIDAY, RECOMPUTE)
                .expectNoEvents();
        given(verifying().and(recomputed()))
                .when(REVISED.plusSeconds(60), ONE_MORE_HOLIDAY, RECOMPUTE)
                .expectNoEvents();
    }

    @Test
    void an_end_that_the_new_calendar_confirms_is_told_with_its_version() {
        given(verifying())
                .when(REVISED, RevisedCalendar.from("2024-11-04", "2024-11-20,OFF"), RECOMPUTE)
                .expectEvents(new DeadlineRecomputed(
                        CLUE,
                        "VERIFICATION",
                        CITY_POLICE,
                        "T09",
                        1,
                        "2026.1",
                        "2026.2",
                        false,
                        DUE_ON,
                        DUE_ON,
                        at("2024-12-13T00:00"),
                        at("2024-11-27T00:00"),
                        at("2024-10-28T04:25"),
                        REVISED));
    }

    @Test
    void the_day_a_dispatcher_asked_for_is_moved_by_no_calendar() {
        LocalDate asked = LocalDate.parse("2024-11-29");
        given(triaged().dispatch(CITY_POLICE, asked).clock(ClueClock.VERIFICATION, "T09", ACKNOWLEDGED_AT, asked))
                .when(REVISED, RevisedCalendar.from("2024-11-04", "2024-11-29,OFF"), RECOMPUTE)
                .expectEvents(new DeadlineRecomputed(
                        CLUE,
                        "VERIFICATION",
                        CITY_POLICE,
                        "T09",
                        1,
                        "2026.1",
                        "2026.2",
                        false,
                        asked,
                        asked,
                        at("2024-11-30T00:00"),
                        at("2024-11-14T00:00"),
                        at("2024-10-21T16:25"),
                        REVISED));
    }

    /** The rule's last day is Saturday 2024-11-09; the revision of the 10th makes it a working day after all. */
    @Test
    void no_revision_makes_anybody_late() {
        Instant monday = at("2024-11-11T09:00");
        DeadlineCalculator laterMadeWork = RevisedCalendar.from("2024-11-10", "2024-11-09,WORK");
        ClueHistory general = ClueHistory.registered().triage("GENERAL").dispatch(CITY_POLICE, ClueHistory.DUE_ON);
        general.clock(ClueClock.VERIFICATION, "T08", at("2024-09-10T09:00"), null);
        DeadlineStarted running = general.lastStarted(ClueClock.VERIFICATION);
        assertThat(running.dueOn()).isEqualTo("2024-11-11");
        given(general)
                .when(monday, laterMadeWork, RECOMPUTE)
                .expectEvents(new DeadlineRecomputed(
                        CLUE,
                        "VERIFICATION",
                        CITY_POLICE,
                        "T08",
                        1,
                        "2026.1",
                        "2026.2",
                        false,
                        LocalDate.parse("2024-11-11"),
                        LocalDate.parse("2024-11-11"),
                        at("2024-11-12T00:00"),
                        at("2024-11-04T00:00"),
                        at("2024-10-11T16:30"),
                        monday));
    }

    /** Counted with Monday to Friday beyond 2026, until the calendar of 2027 is there. */
    @Test
    void a_clock_that_crosses_into_a_year_without_a_calendar_is_provisional_until_that_calendar_comes() {
        Instant accepted = at("2026-11-02T09:00");
        ClueHistory crossing = ClueHistory.registered().triage("KEY").dispatch(CITY_POLICE, ClueHistory.DUE_ON);
        crossing.clock(ClueClock.VERIFICATION, "T09", accepted, null);
        DeadlineStarted running = crossing.lastStarted(ClueClock.VERIFICATION);
        assertThat(running.provisional()).isTrue();
        assertThat(running.dueOn()).isEqualTo("2027-02-02");
        given(crossing)
                .when(
                        at("2026-11-20T09:00"),
                        RevisedCalendar.from("2026-11-20", "2027-02-02,OFF", "2027-10-01,OFF"),
                        RECOMPUTE)
                .expectEvents(new DeadlineRecomputed(
                        CLUE,
                        "VERIFICATION",
                        CITY_POLICE,
                        "T09",
                        1,
                        "2026.1",
                        "2026.2",
                        false,
                        LocalDate.parse("2027-02-02"),
                        LocalDate.parse("2027-02-03"),
                        at("2027-02-04T00:00"),
                        at("2027-01-19T00:00"),
                        at("2026-12-19T04:30"),
                        at("2026-11-20T09:00")));
    }

    private static DeadlineRecomputed recomputed() {
        return new DeadlineRecomputed(
                CLUE,
                "VERIFICATION",
                CITY_POLICE,
                "T09",
                1,
                "2026.1",
                "2026.2",
                false,
                DUE_ON,
                LocalDate.parse("2024-12-13"),
                at("2024-12-14T00:00"),
                at("2024-11-28T00:00"),
                at("2024-10-28T16:25"),
                REVISED);
    }
}
