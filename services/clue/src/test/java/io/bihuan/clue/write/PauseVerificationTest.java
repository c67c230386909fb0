package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.accepted;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.verifying;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.PauseGround;
import io.bihuan.clue.write.pauseverification.PauseVerification;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.resumeverification.ResumeVerification;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The verification of the worked example is due on 2024-12-12. */
class PauseVerificationTest {

    private static final LocalDate DUE_ON = LocalDate.parse("2024-12-12");
    private static final Instant ENDS = at("2024-12-13T00:00");
    private static final Instant PAUSED = at("2024-11-01T09:00");
    private static final Instant RESUMED = at("2024-11-11T16:00");
    private static final RingClock RING = new RingClock(CLUE, "VERIFICATION", Actor.system("clock-poller"));

    @Test
    void a_unit_above_lets_the_verification_rest_and_its_clock_stands_still() {
        given(verifying())
                .when(PAUSED, pause(PROVINCIAL_DESK))
                .expectEvents(
                        new VerificationPaused(
                                CLUE,
                                CITY_POLICE,
                                "AWAITING_APPRAISAL",
                                "J-2024-0041",
                                "o-desk-0",
                                PROVINCIAL_DESK.unit(),
                                PAUSED),
                        new DeadlineSuspended(CLUE, "VERIFICATION", CITY_POLICE, "T09", DUE_ON, ENDS, PAUSED));
    }

    @Test
    void nothing_rings_while_it_rests() {
        given(verifying().pause(PAUSED)).when(ENDS.plusSeconds(1), RING).expectNoEvents();
    }

    @Test
    void nothing_is_done_while_it_rests() {
        given(verifying().pause(PAUSED))
                .refuses(
                        RESUMED,
                        new RecordMeasure(CLUE, MeasureKind.INSPECTION, PAUSED, "K-2024-0033", null, CITY_OFFICER),
                        ClueError.WRONG_STATE);
        given(verifying().interview().measure().pause(PAUSED))
                .refuses(
                        RESUMED,
                        new SubmitConclusion(CLUE, ConclusionKind.FALSE, Ladder.NONE, "B-2024-0007", CITY_OFFICER),
                        ClueError.WRONG_STATE);
        given(verifying().pause(PAUSED)).refuses(RESUMED, pause(PROVINCIAL_DESK), ClueError.WRONG_STATE);
    }

    /** Ten days later is Sunday 12-22, so the last day is Monday. */
    @Test
    void it_goes_on_and_ends_later_by_the_days_it_rested() {
        given(verifying().pause(PAUSED))
                .when(RESUMED, resume(PROVINCIAL_DESK))
                .expectEvents(
                        new VerificationResumed(CLUE, CITY_POLICE, "o-desk-0", PROVINCIAL_DESK.unit(), RESUMED),
                        resumed(10, "2024-12-23", RESUMED, "2024-12-06T00:00", "2024-12-06T00:00"));
    }

    @Test
    void a_pause_of_hours_moves_nothing() {
        Instant sameDay = at("2024-11-01T18:00");
        given(verifying().pause(PAUSED))
                .when(sameDay, resume(PROVINCIAL_DESK))
                .expectEvents(
                        new VerificationResumed(CLUE, CITY_POLICE, "o-desk-0", PROVINCIAL_DESK.unit(), sameDay),
                        resumed(0, "2024-12-12", sameDay, "2024-11-27T00:00", "2024-11-27T00:00"));
    }

    @Test
    void the_unit_that_verifies_neither_pauses_nor_resumes_it_itself() {
        given(verifying()).refuses(PAUSED, pause(CITY_OFFICER), ClueError.PAUSE_NOT_FROM_ABOVE);
        given(verifying().pause(PAUSED)).refuses(RESUMED, resume(CITY_OFFICER), ClueError.PAUSE_NOT_FROM_ABOVE);
    }

    @Test
    void only_a_verification_that_goes_on_is_paused_and_only_a_paused_one_goes_on() {
        given(accepted()).refuses(PAUSED, pause(PROVINCIAL_DESK), ClueError.WRONG_STATE);
        given(verifying()).refuses(PAUSED, resume(PROVINCIAL_DESK), ClueError.WRONG_STATE);
    }

    @Test
    void the_index_number_of_the_decision_names_nobody() {
        given(verifying())
                .refuses(
                        PAUSED,
                        new PauseVerification(CLUE, PauseGround.FORCE_MAJEURE, "13800138000", PROVINCIAL_DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void a_pause_after_the_end_hides_no_breach_and_stops_no_clock() {
        Instant late = ENDS.plusSeconds(3_600);
        given(verifying())
                .when(late, pause(PROVINCIAL_DESK))
                .expectEvents(
                        new VerificationPaused(
                                CLUE,
                                CITY_POLICE,
                                "AWAITING_APPRAISAL",
                                "J-2024-0041",
                                "o-desk-0",
                                PROVINCIAL_DESK.unit(),
                                late),
                        new DeadlineBreached(CLUE, NO, "VERIFICATION", CITY_POLICE, "T09", DUE_ON, ENDS, late));
    }

    @Test
    void a_revised_calendar_counts_a_clock_that_stands_still_as_well() {
        given(verifying().pause(PAUSED))
                .when(
                        at("2024-11-20T09:00"),
                        RevisedCalendar.from("2024-11-10", "2024-12-12,OFF"),
                        new RecomputeDeadline(CLUE, "VERIFICATION", Actor.system("calendar-watch")))
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
                        LocalDate.parse("2024-12-13"),
                        at("2024-12-14T00:00"),
                        at("2024-11-28T00:00"),
                        null,
                        at("2024-11-20T09:00")));
    }

    private static PauseVerification pause(Actor actor) {
        return new PauseVerification(CLUE, PauseGround.AWAITING_APPRAISAL, "J-2024-0041", actor);
    }

    private static ResumeVerification resume(Actor actor) {
        return new ResumeVerification(CLUE, actor);
    }

    private static DeadlineResumed resumed(int days, String dueOn, Instant when, String warnAt, String next) {
        LocalDate due = LocalDate.parse(dueOn);
        return new DeadlineResumed(
                CLUE,
                "VERIFICATION",
                CITY_POLICE,
                "T09",
                1,
                "2026.1",
                false,
                PAUSED,
                days,
                DUE_ON,
                due,
                at(due.plusDays(1) + "T00:00"),
                at(warnAt),
                at(next),
                when);
    }
}
