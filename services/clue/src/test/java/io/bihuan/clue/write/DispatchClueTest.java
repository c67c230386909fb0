package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISPATCHED_AT;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.started;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.KernelError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispatchClueTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-11");

    @Test
    void a_clue_goes_out_and_the_clock_of_its_receipt_starts() {
        given(triaged(STATION))
                .when(DISPATCHED_AT, dispatch(CITY_POLICE, DUE_ON, DESK))
                .expectEvents(
                        new ClueDispatched(CLUE, NO, CITY_POLICE, "KEY", DIVISION, DESK.unit(), DISPATCHED_AT, DUE_ON),
                        started(ClueClock.RECEIPT, CITY_POLICE, "T04", DISPATCHED_AT, null));
    }

    @Test
    void a_receipt_is_due_two_working_days_after_dispatch() {
        assertThat(started(ClueClock.RECEIPT, CITY_POLICE, "T04", DISPATCHED_AT, null)
                        .dueOn())
                .isEqualTo("2024-09-13");
    }

    @Test
    void there_is_no_dispatch_without_a_due_day_after_today() {
        refused(triaged(), dispatch(CITY_POLICE, null, DESK), ClueError.DUE_DATE_NOT_AFTER_DISPATCH);
        refused(triaged(), dispatch(CITY_POLICE, TODAY, DESK), ClueError.DUE_DATE_NOT_AFTER_DISPATCH);
        accepted(triaged(), dispatch(CITY_POLICE, TODAY.plusDays(1), DESK));
    }

    @Test
    void S01_a_station_named_in_the_tip_is_not_given_the_clue_and_its_bureau_is_offered() {
        given(triaged(STATION))
                .refuses(
                        DISPATCHED_AT,
                        dispatch(STATION, DUE_ON, DESK),
                        ClueError.HANDLING_UNIT_IN_CONFLICT,
                        Map.of("offeredUnit", COUNTY_POLICE, "offeredUnitName", "清河县公安局"));
    }

    @Test
    void with_a_bureau_in_conflict_its_stations_are_too_and_the_city_is_offered() {
        given(triaged(COUNTY_POLICE))
                .refuses(
                        DISPATCHED_AT,
                        dispatch(STATION, DUE_ON, DESK),
                        ClueError.HANDLING_UNIT_IN_CONFLICT,
                        Map.of("offeredUnit", CITY_POLICE));
        accepted(triaged(COUNTY_POLICE), dispatch(CITY_POLICE, DUE_ON, DESK));
    }

    @Test
    void with_the_whole_line_in_conflict_another_place_is_offered() {
        given(triaged("990000-GA"))
                .refuses(
                        DISPATCHED_AT,
                        dispatch(STATION, DUE_ON, DESK),
                        ClueError.HANDLING_UNIT_IN_CONFLICT,
                        Map.of("offeredUnitName", "异地单位"));
    }

    @Test
    void a_superior_is_not_in_conflict_because_a_station_is() {
        accepted(triaged(STATION), dispatch(COUNTY_POLICE, DUE_ON, DESK));
    }

    @Test
    void a_desk_in_conflict_does_not_dispatch() {
        refused(triaged("990121-SHB"), dispatch(CITY_POLICE, DUE_ON, COUNTY_DESK), ClueError.ACTING_UNIT_IN_CONFLICT);
        accepted(triaged(COUNTY_POLICE), dispatch(CITY_POLICE, DUE_ON, COUNTY_DESK));
    }

    @Test
    void a_unit_must_exist() {
        refused(triaged(), dispatch("990199-GA", DUE_ON, DESK), KernelError.UNIT_UNKNOWN);
    }

    @Test
    void an_untriaged_clue_is_not_dispatched() {
        given(ClueHistory.registered())
                .refuses(
                        DISPATCHED_AT,
                        dispatch(CITY_POLICE, DUE_ON, DESK),
                        ClueError.WRONG_STATE,
                        Map.of("state", "REGISTERED", "allowed", List.of("TriageClue")));
    }

    private static void refused(ClueHistory history, DispatchClue command, ErrorCode code) {
        given(history).refuses(DISPATCHED_AT, command, code);
    }

    private static void accepted(ClueHistory history, DispatchClue command) {
        given(history).when(DISPATCHED_AT, command).expectSuccessfulHandlerExecution();
    }

    private static DispatchClue dispatch(String unit, @Nullable LocalDate dueOn, Actor actor) {
        return new DispatchClue(CLUE, unit, dueOn, actor);
    }
}
