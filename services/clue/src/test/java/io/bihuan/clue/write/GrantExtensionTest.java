package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static io.bihuan.clue.write.ClueHistory.dispatched;
import static io.bihuan.clue.write.ClueHistory.verifying;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The verification of the worked example is due on 2024-12-12; its rule allows thirty days more, once. */
class GrantExtensionTest {

    private static final LocalDate DUE_ON = LocalDate.parse("2024-12-12");
    private static final Instant IN_TIME = at("2024-12-10T09:00");
    private static final Instant LAST_MOMENT = at("2024-12-13T00:00").minusMillis(1);
    private static final Instant TOO_LATE = at("2024-12-13T00:00");
    private static final RingClock RING = new RingClock(CLUE, "VERIFICATION", Actor.system("clock-poller"));

    @Test
    void a_unit_above_grants_more_time_before_the_end() {
        given(verifying()).when(IN_TIME, extend(30, PROVINCIAL_DESK)).expectEvents(extended());
        given(verifying()).when(LAST_MOMENT, extend(1, PROVINCIAL_DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_countdown_to_the_new_end_begins_anew() {
        given(verifying().and(extended())).when(at("2024-12-26T23:59"), RING).expectNoEvents();
        given(verifying().and(extended()))
                .when(at("2025-01-06T00:00"), RING)
                .expectEvents(neared("SEVEN_DAYS", "2025-01-06T00:00", "2025-01-10T00:00"));
    }

    @Test
    void S22_an_extension_asked_after_the_end_is_refused_and_erases_no_breach() {
        DeadlineBreached breached = new DeadlineBreached(
                CLUE, NO, "VERIFICATION", CITY_POLICE, "T09", DUE_ON, at("2024-12-13T00:00"), TOO_LATE);
        given(verifying())
                .refuses(
                        TOO_LATE.plusSeconds(1),
                        extend(30, PROVINCIAL_DESK),
                        ClueError.EXTENSION_TOO_LATE,
                        Map.of("endedOn", DUE_ON));
        given(verifying()).when(TOO_LATE, RING).expectEvents(breached);
        given(verifying().and(breached))
                .refuses(TOO_LATE.plusSeconds(1), extend(30, PROVINCIAL_DESK), ClueError.EXTENSION_TOO_LATE);
    }

    @Test
    void S23_a_second_extension_is_refused_where_the_rule_allows_one() {
        given(verifying().and(extended()))
                .refuses(
                        at("2025-01-08T09:00"),
                        extend(1, PROVINCIAL_DESK),
                        ClueError.EXTENSIONS_USED_UP,
                        Map.of("granted", 1, "most", 1));
    }

    @Test
    void nobody_grants_more_days_than_the_rule_allows() {
        given(verifying())
                .refuses(
                        IN_TIME,
                        extend(31, PROVINCIAL_DESK),
                        ClueError.EXTENSION_TOO_LONG,
                        Map.of("days", 31, "most", 30));
        given(verifying()).refuses(IN_TIME, extend(0, PROVINCIAL_DESK), ClueError.EXTENSION_TOO_LONG);
    }

    @Test
    void no_unit_grants_itself_more_time_nor_does_one_beside_or_below() {
        for (Actor notAbove : List.of(CITY_OFFICER, DESK, COUNTY_OFFICER)) {
            given(verifying()).refuses(IN_TIME, extend(30, notAbove), ClueError.EXTENSION_NOT_FROM_ABOVE);
        }
    }

    @Test
    void a_rule_that_allows_no_extension_is_not_extended() {
        given(dispatched())
                .refuses(
                        at("2024-09-12T09:00"),
                        new GrantExtension(
                                CLUE,
                                ClueClock.RECEIPT,
                                1,
                                ExtensionGround.COMPLEX_FACTS,
                                "Y-2024-0001",
                                PROVINCIAL_DESK),
                        ClueError.NOT_EXTENDABLE,
                        Map.of("rule", "T04"));
    }

    @Test
    void a_clock_that_does_not_run_is_not_extended() {
        given(concluded("TRUE", "HEI"))
                .refuses(at("2024-10-14T09:00"), extend(30, PROVINCIAL_DESK), ClueError.CLOCK_NOT_RUNNING);
    }

    @Test
    void a_clock_that_stands_still_is_not_extended() {
        given(verifying().pause(at("2024-11-01T09:00")))
                .refuses(IN_TIME, extend(30, PROVINCIAL_DESK), ClueError.CLOCK_STANDS_STILL);
    }

    @Test
    void the_index_number_of_the_request_names_nobody() {
        given(verifying())
                .refuses(
                        IN_TIME,
                        new GrantExtension(
                                CLUE,
                                ClueClock.VERIFICATION,
                                30,
                                ExtensionGround.COMPLEX_FACTS,
                                "13800138000",
                                PROVINCIAL_DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    private static GrantExtension extend(int days, Actor actor) {
        return new GrantExtension(
                CLUE, ClueClock.VERIFICATION, days, ExtensionGround.EVIDENCE_ELSEWHERE, "Y-2024-0001", actor);
    }

    /** Thirty days after 12-12 is Saturday 2025-01-11, so the last day is Monday. */
    private static DeadlineExtended extended() {
        return new DeadlineExtended(
                CLUE,
                "VERIFICATION",
                CITY_POLICE,
                "T09",
                1,
                "2026.1",
                false,
                1,
                30,
                "EVIDENCE_ELSEWHERE",
                "Y-2024-0001",
                DUE_ON,
                LocalDate.parse("2025-01-13"),
                at("2025-01-14T00:00"),
                at("2024-12-27T00:00"),
                at("2024-12-27T00:00"),
                PROVINCIAL_DESK.officer(),
                PROVINCIAL_DESK.unit(),
                IN_TIME);
    }

    private static DeadlineNeared neared(String rung, String at, String next) {
        return new DeadlineNeared(
                CLUE,
                "VERIFICATION",
                CITY_POLICE,
                "T09",
                rung,
                LocalDate.parse("2025-01-13"),
                at("2025-01-14T00:00"),
                at(at),
                at(next));
    }
}
