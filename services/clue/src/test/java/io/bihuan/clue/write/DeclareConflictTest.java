package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.registered;
import static io.bihuan.clue.write.ClueHistory.started;
import static io.bihuan.clue.write.ClueHistory.triaged;

import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.KernelError;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclareConflictTest {

    private static final Instant NOW = at("2024-09-27T10:00");

    @Test
    void before_it_is_dispatched_a_conflict_is_only_noted() {
        given(triaged())
                .when(NOW, conflict(List.of(STATION), List.of(), DESK))
                .expectEvents(declared(List.of(STATION), List.of()));
    }

    @Test
    void only_who_is_new_is_added() {
        given(triaged(STATION))
                .when(NOW, conflict(List.of(STATION, COUNTY_POLICE, COUNTY_POLICE), List.of("o-1"), DESK))
                .expectEvents(declared(List.of(COUNTY_POLICE), List.of("o-1")));
    }

    @Test
    void naming_nobody_new_is_refused() {
        given(triaged(STATION))
                .refuses(NOW, conflict(List.of(STATION), List.of(), DESK), ClueError.CONFLICT_ALREADY_DECLARED);
        given(triaged(STATION).and(declared(List.of(), List.of("o-1"))))
                .refuses(NOW, conflict(List.of(), List.of("o-1"), DESK), ClueError.CONFLICT_ALREADY_DECLARED);
    }

    @Test
    void a_unit_that_does_not_exist_is_refused() {
        given(triaged()).refuses(NOW, conflict(List.of("990199-GA"), List.of(), DESK), KernelError.UNIT_UNKNOWN);
    }

    @Test
    void an_untriaged_clue_is_triaged_first() {
        given(registered()).refuses(NOW, conflict(List.of(STATION), List.of(), DESK), ClueError.WRONG_STATE);
    }

    @Test
    void a_clue_in_other_hands_stays_there() {
        given(triaged().dispatch(CITY_POLICE, DUE_ON))
                .when(NOW, conflict(List.of(COUNTY_POLICE), List.of(), DESK))
                .expectEvents(declared(List.of(COUNTY_POLICE), List.of()));
    }

    @Test
    void S02_a_clue_in_the_hands_of_who_is_named_is_recalled_and_goes_to_the_next_unit_above() {
        given(triaged().dispatch(COUNTY_POLICE, DUE_ON))
                .when(at("2024-09-12T10:00"), conflict(List.of(COUNTY_POLICE), List.of(), DESK))
                .expectEvents(
                        declared(List.of(COUNTY_POLICE), List.of(), at("2024-09-12T10:00")),
                        new ClueRecalled(CLUE, NO, COUNTY_POLICE, CITY_POLICE, at("2024-09-12T10:00")),
                        new ClueRedispatched(
                                CLUE,
                                NO,
                                CITY_POLICE,
                                COUNTY_POLICE,
                                "KEY",
                                DIVISION,
                                DESK.unit(),
                                false,
                                at("2024-09-12T10:00"),
                                DUE_ON),
                        started(ClueClock.RECEIPT, CITY_POLICE, "T04", at("2024-09-12T10:00"), null));
    }

    @Test
    void with_a_unit_go_the_units_below_it() {
        given(triaged().dispatch(STATION, DUE_ON))
                .when(at("2024-09-12T10:00"), conflict(List.of(COUNTY_POLICE), List.of(), DESK))
                .expectEvents(
                        declared(List.of(COUNTY_POLICE), List.of(), at("2024-09-12T10:00")),
                        new ClueRecalled(CLUE, NO, STATION, CITY_POLICE, at("2024-09-12T10:00")),
                        new ClueRedispatched(
                                CLUE,
                                NO,
                                CITY_POLICE,
                                STATION,
                                "KEY",
                                DIVISION,
                                DESK.unit(),
                                false,
                                at("2024-09-12T10:00"),
                                DUE_ON),
                        started(ClueClock.RECEIPT, CITY_POLICE, "T04", at("2024-09-12T10:00"), null));
    }

    @Test
    void a_breach_that_nobody_has_told_is_told_before_the_recall() {
        DeadlineStarted receipt = started(ClueClock.RECEIPT, COUNTY_POLICE, "T04", ClueHistory.DISPATCHED_AT, null);
        given(triaged().dispatch(COUNTY_POLICE, DUE_ON))
                .when(NOW, conflict(List.of(COUNTY_POLICE), List.of(), DESK))
                .expectEvents(
                        declared(List.of(COUNTY_POLICE), List.of()),
                        new DeadlineBreached(
                                CLUE, NO, "RECEIPT", COUNTY_POLICE, "T04", receipt.dueOn(), receipt.dueAt(), NOW),
                        new ClueRecalled(CLUE, NO, COUNTY_POLICE, CITY_POLICE, NOW),
                        new ClueRedispatched(
                                CLUE, NO, CITY_POLICE, COUNTY_POLICE, "KEY", DIVISION, DESK.unit(), false, NOW, DUE_ON),
                        started(ClueClock.RECEIPT, CITY_POLICE, "T04", NOW, null));
    }

    @Test
    void with_the_whole_line_in_conflict_it_waits_for_a_desk_to_send_it_elsewhere() {
        ClueHistory history = triaged().dispatch(CITY_POLICE, DUE_ON).acknowledge(ClueHistory.ACKNOWLEDGED_AT);
        given(history)
                .when(NOW, conflict(List.of("990000-GA"), List.of(), DESK))
                .expectEvents(
                        declared(List.of("990000-GA"), List.of()), new ClueRecalled(CLUE, NO, CITY_POLICE, "", NOW));
        given(history.and(declared(List.of("990000-GA"), List.of()))
                        .and(new ClueRecalled(CLUE, NO, CITY_POLICE, "", NOW)))
                .when(NOW, new RedispatchClue(CLUE, "990100-JCY", DUE_ON, DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void after_the_day_that_was_set_a_desk_sets_another() {
        Instant late = at("2025-01-10T09:00");
        given(ClueHistory.verifying())
                .when(late, conflict(List.of(CITY_POLICE), List.of(), DESK))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        declared(List.of(CITY_POLICE), List.of(), late),
                        breachOfVerification(late),
                        new ClueRecalled(CLUE, NO, CITY_POLICE, "990000-GA", late));
    }

    @Test
    void the_old_unit_can_do_nothing_any_more() {
        ClueHistory recalled = triaged()
                .dispatch(COUNTY_POLICE, DUE_ON)
                .and(declared(List.of(COUNTY_POLICE), List.of()))
                .and(new ClueRecalled(CLUE, NO, COUNTY_POLICE, CITY_POLICE, NOW))
                .redispatch(CITY_POLICE, NOW);
        given(recalled).refuses(NOW, new AcknowledgeReceipt(CLUE, COUNTY_OFFICER), ClueError.ACTING_UNIT_IN_CONFLICT);
        given(recalled).when(NOW, new AcknowledgeReceipt(CLUE, CITY_OFFICER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_officer_in_conflict_keeps_out_wherever_the_clue_is() {
        ClueHistory history = ClueHistory.verifying().and(declared(List.of(), List.of(CITY_OFFICER.officer())));
        Actor colleague = new Actor("o-city-2", CITY_POLICE, "POLICE", CITY_OFFICER.level());
        given(history).refuses(NOW, measure(CITY_OFFICER), ClueError.ACTING_UNIT_IN_CONFLICT);
        given(history).when(NOW, measure(colleague)).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_is_in_conflict_declares_nothing_either() {
        given(triaged("990121-SHB"))
                .refuses(NOW, conflict(List.of(STATION), List.of(), COUNTY_DESK), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void a_concluded_clue_keeps_its_conclusion_but_hides_from_who_is_named() {
        ClueHistory concluded = ClueHistory.concluded("TRUE", "HEI");
        given(concluded)
                .when(at("2024-10-13T10:00"), conflict(List.of(CITY_POLICE), List.of(), DESK))
                .expectEvents(declared(List.of(CITY_POLICE), List.of(), at("2024-10-13T10:00")));
    }

    @Test
    void a_fact_of_another_service_is_taken_whoever_is_in_conflict() {
        given(ClueHistory.concluded("TRUE", "HEI").openCase().and(declared(List.of(STATION), List.of())))
                .when(
                        at("2024-11-25T10:00"),
                        new CompleteHandling(CLUE, "case-clue-1", "CONVICTED", Actor.system("case-events")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_conclusion_is_not_confirmed_by_who_is_named_later() {
        given(ClueHistory.underSignoff("TRUE", "HEI").and(declared(List.of("990121-SHB"), List.of())))
                .refuses(NOW, new ConfirmConclusion(CLUE, COUNTY_DESK), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    private static DeadlineBreached breachOfVerification(Instant now) {
        DeadlineStarted running = ClueHistory.verifying().lastStarted(ClueClock.VERIFICATION);
        return new DeadlineBreached(
                CLUE, NO, running.clock(), running.unit(), running.ruleId(), running.dueOn(), running.dueAt(), now);
    }

    private static RecordMeasure measure(Actor actor) {
        return new RecordMeasure(CLUE, MeasureKind.INSPECTION, NOW, "K-1", null, actor);
    }

    private static DeclareConflict conflict(List<String> units, List<String> officers, Actor actor) {
        return new DeclareConflict(CLUE, units, officers, RecusalGround.NAMED_IN_THE_CLUE, actor);
    }

    private static ConflictDeclared declared(List<String> units, List<String> officers) {
        return declared(units, officers, NOW);
    }

    private static ConflictDeclared declared(List<String> units, List<String> officers, Instant when) {
        return new ConflictDeclared(CLUE, units, officers, "NAMED_IN_THE_CLUE", DESK.unit(), when);
    }
}
