package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.started;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.elevateclue.ElevateClue;
import io.bihuan.clue.write.lowerclue.LowerClue;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F05: anybody in the chain raises a grade, and who set it takes it back (I11); what a level assigned closes there (I9). */
class GradingTest {

    private static final Instant NOW = at("2024-09-27T10:00");

    @Test
    void whoever_has_it_raises_it_and_whoever_is_asked_and_the_desk_and_a_unit_above() {
        given(general(COUNTY_POLICE).acknowledge(ACKNOWLEDGED_AT))
                .when(NOW, elevate(ClueGrade.KEY, COUNTY_OFFICER))
                .expectEvents(elevated("GENERAL", "KEY", COUNTY_OFFICER));
        for (Actor actor : List.of(COUNTY_OFFICER, DESK, PROVINCIAL_DESK, CITY_OFFICER)) {
            given(general(COUNTY_POLICE))
                    .when(NOW, elevate(ClueGrade.MAJOR, actor))
                    .expectEvents(elevated("GENERAL", "MAJOR", actor));
        }
    }

    @Test
    void who_has_nothing_to_do_with_it_grades_nothing() {
        given(general(COUNTY_POLICE))
                .refuses(NOW, elevate(ClueGrade.KEY, NEIGHBOUR_OFFICER), ClueError.NOT_IN_THE_CHAIN);
        given(general(CITY_POLICE)).refuses(NOW, elevate(ClueGrade.KEY, COUNTY_OFFICER), ClueError.NOT_IN_THE_CHAIN);
        given(ClueHistory.triaged()).refuses(NOW, lower(ClueGrade.GENERAL, CITY_OFFICER), ClueError.NOT_IN_THE_CHAIN);
    }

    @Test
    void elevating_goes_up_and_lowering_goes_down() {
        given(ClueHistory.triaged())
                .refuses(NOW, elevate(ClueGrade.KEY, DESK), ClueError.GRADE_UNCHANGED, Map.of("grade", ClueGrade.KEY));
        given(ClueHistory.triaged()).refuses(NOW, elevate(ClueGrade.GENERAL, DESK), ClueError.GRADE_UNCHANGED);
        given(ClueHistory.triaged()).refuses(NOW, lower(ClueGrade.KEY, DESK), ClueError.GRADE_UNCHANGED);
        given(ClueHistory.triaged()).refuses(NOW, lower(ClueGrade.MAJOR, DESK), ClueError.GRADE_UNCHANGED);
    }

    @Test
    void what_triage_gave_is_taken_back_at_the_level_of_the_desk_or_above() {
        ClueHistory withTheCounty =
                ClueHistory.triaged().dispatch(COUNTY_POLICE, DUE_ON).acknowledge(ACKNOWLEDGED_AT);

        for (Actor actor : List.of(DESK, PROVINCIAL_DESK, CITY_OFFICER)) {
            given(withTheCounty)
                    .when(NOW, lower(ClueGrade.GENERAL, actor))
                    .expectEvents(lowered("KEY", "GENERAL", actor));
        }
        given(withTheCounty)
                .refuses(
                        NOW,
                        lower(ClueGrade.GENERAL, COUNTY_OFFICER),
                        ClueError.GRADE_SET_ABOVE,
                        Map.of("gradedBy", DESK.unit()));
    }

    @Test
    void who_raised_it_takes_that_back_and_nothing_below_it() {
        ClueHistory raisedByTheCounty = ClueHistory.triaged()
                .dispatch(COUNTY_POLICE, DUE_ON)
                .acknowledge(ACKNOWLEDGED_AT)
                .and(elevated("KEY", "MAJOR", COUNTY_OFFICER));

        given(raisedByTheCounty)
                .when(NOW, lower(ClueGrade.KEY, COUNTY_OFFICER))
                .expectEvents(lowered("MAJOR", "KEY", COUNTY_OFFICER));
        given(raisedByTheCounty).refuses(NOW, lower(ClueGrade.GENERAL, COUNTY_OFFICER), ClueError.GRADE_SET_ABOVE);
        given(raisedByTheCounty.and(lowered("MAJOR", "KEY", COUNTY_OFFICER)))
                .refuses(NOW, lower(ClueGrade.GENERAL, COUNTY_OFFICER), ClueError.GRADE_SET_ABOVE);
    }

    @Test
    void a_grade_that_was_lowered_to_is_set_by_who_lowered() {
        ClueHistory lowered = ClueHistory.registered()
                .triage("MAJOR")
                .dispatch(CITY_POLICE, DUE_ON)
                .and(lowered("MAJOR", "KEY", PROVINCIAL_DESK));

        given(lowered)
                .refuses(
                        NOW,
                        lower(ClueGrade.GENERAL, DESK),
                        ClueError.GRADE_SET_ABOVE,
                        Map.of("gradedBy", PROVINCIAL_DESK.unit()));
        given(lowered).when(NOW, lower(ClueGrade.GENERAL, PROVINCIAL_DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_not_triaged_or_submitted_or_to_be_split_keeps_its_grade() {
        for (ClueHistory history : List.of(
                ClueHistory.registered(),
                ClueHistory.implicated(),
                ClueHistory.underSignoff("TRUE", "HEI"),
                ClueHistory.concluded("TRUE", "HEI"))) {
            given(history).refuses(NOW, elevate(ClueGrade.MAJOR, DESK), ClueError.WRONG_STATE);
            given(history).refuses(NOW, lower(ClueGrade.GENERAL, DESK), ClueError.WRONG_STATE);
        }
        given(ClueHistory.split()).refuses(NOW, elevate(ClueGrade.MAJOR, DESK), ClueError.CLUE_IS_SPLIT);
    }

    @Test
    void a_decision_is_an_index_number() {
        given(ClueHistory.triaged())
                .refuses(
                        NOW,
                        new ElevateClue(CLUE, ClueGrade.MAJOR, "电话19900003869", DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
        given(ClueHistory.triaged())
                .refuses(
                        NOW,
                        new LowerClue(CLUE, ClueGrade.GENERAL, "电话19900003869", DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void the_clock_of_the_verification_is_that_of_the_new_grade() {
        ClueHistory dispatched = general(CITY_POLICE);
        given(dispatched.and(elevated("GENERAL", "KEY", DESK)))
                .when(ACKNOWLEDGED_AT, new AcknowledgeReceipt(CLUE, CITY_OFFICER))
                .expectEvents(
                        new ClueReceiptAcknowledged(CLUE, CITY_POLICE, CITY_OFFICER.officer(), ACKNOWLEDGED_AT),
                        met(dispatched),
                        started(ClueClock.VERIFICATION, CITY_POLICE, "T09", ACKNOWLEDGED_AT, DUE_ON));
    }

    @Test
    void what_the_province_assigned_the_city_does_not_close() {
        ClueHistory assigned = ClueHistory.triaged()
                .dispatch(CITY_POLICE, DUE_ON)
                .giveBack(at("2024-09-11T12:00"))
                .redispatchBy(PROVINCIAL_DESK, CITY_POLICE, at("2024-09-11T14:00"))
                .acknowledge(ACKNOWLEDGED_AT)
                .start()
                .interview()
                .measure()
                .submit("NOT_ORG_CRIME", "LUAN")
                .conclude("NOT_ORG_CRIME", "LUAN")
                .feedBack()
                .handle(null);
        Instant later = at("2024-11-01T10:00");

        given(assigned)
                .refuses(
                        later,
                        new CloseLoop(CLUE, DESK),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(ClosureItem.ACCEPTANCE)));
        given(assigned).when(later, new CloseLoop(CLUE, PROVINCIAL_DESK)).expectSuccessfulHandlerExecution();
    }

    private static DeadlineMet met(ClueHistory history) {
        var running = history.lastStarted(ClueClock.RECEIPT);
        return new DeadlineMet(
                CLUE,
                ClueClock.RECEIPT.name(),
                running.unit(),
                running.ruleId(),
                running.dueOn(),
                running.dueAt(),
                false,
                ACKNOWLEDGED_AT);
    }

    private static ClueHistory general(String handlingUnit) {
        return ClueHistory.registered().triage("GENERAL").dispatch(handlingUnit, DUE_ON);
    }

    private static ElevateClue elevate(ClueGrade grade, Actor actor) {
        return new ElevateClue(CLUE, grade, "D-2024-0011", actor);
    }

    private static LowerClue lower(ClueGrade grade, Actor actor) {
        return new LowerClue(CLUE, grade, "D-2024-0011", actor);
    }

    private static ClueElevated elevated(String from, String grade, Actor actor) {
        return new ClueElevated(CLUE, from, grade, "D-2024-0011", actor.officer(), actor.unit(), NOW);
    }

    private static ClueLowered lowered(String from, String grade, Actor actor) {
        return new ClueLowered(CLUE, from, grade, "D-2024-0011", actor.officer(), actor.unit(), NOW);
    }
}
