package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.accepted;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.dispatched;
import static io.bihuan.clue.write.ClueHistory.registered;
import static io.bihuan.clue.write.ClueHistory.started;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptAndReturnTest {

    private static final LocalDate RECEIPT_DUE = LocalDate.parse("2024-09-13");
    private static final Instant RECEIPT_ENDS = at("2024-09-14T00:00");
    /** Five working days after 09-11: 12, 13, 14 (make-up Saturday), 18, 19; the 15th to 17th are holidays. */
    private static final Instant LAST_MOMENT_TO_RETURN = at("2024-09-19T23:59");

    @Test
    void the_handling_unit_signs_and_verification_runs_three_months() {
        DeadlineStarted verification = started(ClueClock.VERIFICATION, CITY_POLICE, "T09", ACKNOWLEDGED_AT, DUE_ON);
        given(dispatched())
                .when(ACKNOWLEDGED_AT, new AcknowledgeReceipt(CLUE, CITY_OFFICER))
                .expectEvents(
                        new ClueReceiptAcknowledged(CLUE, CITY_POLICE, "o-city-1", ACKNOWLEDGED_AT),
                        new DeadlineMet(
                                CLUE, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, false, ACKNOWLEDGED_AT),
                        verification);
        assertThat(verification.dueOn()).isEqualTo("2024-12-12");
        assertThat(verification.ruleDueOn()).isEqualTo("2024-12-12");
    }

    @Test
    void an_ordinary_clue_has_sixty_days() {
        assertThat(started(ClueClock.VERIFICATION, CITY_POLICE, "T08", ACKNOWLEDGED_AT, DUE_ON)
                        .dueOn())
                .isEqualTo("2024-11-11");
        given(registered().triage("GENERAL").dispatch(CITY_POLICE, DUE_ON))
                .when(ACKNOWLEDGED_AT, new AcknowledgeReceipt(CLUE, CITY_OFFICER))
                .expectEvents(
                        new ClueReceiptAcknowledged(CLUE, CITY_POLICE, "o-city-1", ACKNOWLEDGED_AT),
                        new DeadlineMet(
                                CLUE, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, false, ACKNOWLEDGED_AT),
                        started(ClueClock.VERIFICATION, CITY_POLICE, "T08", ACKNOWLEDGED_AT, DUE_ON));
    }

    @Test
    void an_earlier_day_of_the_dispatcher_wins_and_both_are_kept() {
        LocalDate asked = LocalDate.parse("2024-10-31");
        DeadlineStarted verification = started(ClueClock.VERIFICATION, CITY_POLICE, "T09", ACKNOWLEDGED_AT, asked);
        assertThat(verification.dueOn()).isEqualTo(asked);
        assertThat(verification.ruleDueOn()).isEqualTo("2024-12-12");
        assertThat(verification.dueAt()).isEqualTo(at("2024-11-01T00:00"));
        given(triaged().dispatch(CITY_POLICE, asked))
                .when(ACKNOWLEDGED_AT, new AcknowledgeReceipt(CLUE, CITY_OFFICER))
                .expectEvents(
                        new ClueReceiptAcknowledged(CLUE, CITY_POLICE, "o-city-1", ACKNOWLEDGED_AT),
                        new DeadlineMet(
                                CLUE, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, false, ACKNOWLEDGED_AT),
                        verification);
    }

    @Test
    void a_late_signature_counts_but_the_breach_stays() {
        Instant late = at("2024-09-18T09:00");
        given(dispatched())
                .when(late, new AcknowledgeReceipt(CLUE, CITY_OFFICER))
                .expectEvents(
                        new ClueReceiptAcknowledged(CLUE, CITY_POLICE, "o-city-1", late),
                        new DeadlineBreached(CLUE, NO, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, late),
                        new DeadlineMet(CLUE, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, true, late),
                        started(ClueClock.VERIFICATION, CITY_POLICE, "T09", late, DUE_ON));
    }

    @Test
    void nobody_else_signs() {
        given(dispatched())
                .refuses(
                        ACKNOWLEDGED_AT,
                        new AcknowledgeReceipt(CLUE, COUNTY_OFFICER),
                        ClueError.NOT_THE_HANDLING_UNIT,
                        Map.of("handlingUnit", CITY_POLICE));
    }

    @Test
    void S28_a_unit_returns_a_clue_within_five_working_days() {
        given(accepted())
                .when(LAST_MOMENT_TO_RETURN, giveBack(CITY_OFFICER))
                .expectEvents(new ReturnOffered(
                        CLUE, CITY_POLICE, ClueHistory.DESK.unit(), "NO_JURISDICTION", LAST_MOMENT_TO_RETURN));
        given(accepted()).refuses(at("2024-09-20T00:00"), giveBack(CITY_OFFICER), ClueError.LATE_RETURN);
    }

    @Test
    void a_return_without_a_signature_does_not_hide_that_the_signature_was_late() {
        Instant late = at("2024-09-18T09:00");
        given(dispatched())
                .when(late, giveBack(CITY_OFFICER))
                .expectEvents(
                        new DeadlineBreached(CLUE, NO, "RECEIPT", CITY_POLICE, "T04", RECEIPT_DUE, RECEIPT_ENDS, late),
                        new ClueReturned(CLUE, CITY_POLICE, "NO_JURISDICTION", late));
    }

    @Test
    void only_the_handling_unit_returns() {
        given(accepted()).refuses(ACKNOWLEDGED_AT, giveBack(COUNTY_OFFICER), ClueError.NOT_THE_HANDLING_UNIT);
    }

    @Test
    void a_returned_clue_is_dispatched_again() {
        Instant again = at("2024-09-13T09:00");
        given(dispatched().giveBack(ACKNOWLEDGED_AT))
                .when(again, redispatch(NEIGHBOUR_POLICE, DESK))
                .expectEvents(
                        new ClueRedispatched(
                                CLUE,
                                NO,
                                NEIGHBOUR_POLICE,
                                CITY_POLICE,
                                "KEY",
                                DIVISION,
                                DESK.unit(),
                                false,
                                again,
                                DUE_ON),
                        started(ClueClock.RECEIPT, NEIGHBOUR_POLICE, "T04", again, null));
    }

    @Test
    void dispatching_again_is_screened_like_the_first_time() {
        given(triaged(NEIGHBOUR_POLICE).dispatch(CITY_POLICE, DUE_ON).giveBack(ACKNOWLEDGED_AT))
                .refuses(ACKNOWLEDGED_AT, redispatch(NEIGHBOUR_POLICE, DESK), ClueError.HANDLING_UNIT_IN_CONFLICT);
        given(dispatched().giveBack(ACKNOWLEDGED_AT))
                .refuses(
                        ACKNOWLEDGED_AT,
                        new RedispatchClue(CLUE, NEIGHBOUR_POLICE, null, DESK),
                        ClueError.DUE_DATE_NOT_AFTER_DISPATCH);
    }

    @Test
    void a_clue_that_nobody_returned_is_not_dispatched_again() {
        given(dispatched()).refuses(ACKNOWLEDGED_AT, redispatch(COUNTY_POLICE, DESK), ClueError.WRONG_STATE);
    }

    @Test
    void S27_nobody_returns_it_a_second_time() {
        given(contested()).refuses(at("2024-09-14T09:00"), giveBack(NEIGHBOUR_OFFICER), ClueError.RETURNED_TWICE);
    }

    @Test
    void the_common_superior_decides_a_dispute() {
        Instant decided = at("2024-09-14T09:00");
        given(contested())
                .when(decided, redispatch(COUNTY_POLICE, CITY_OFFICER))
                .expectEvents(
                        new ClueRedispatched(
                                CLUE,
                                NO,
                                COUNTY_POLICE,
                                NEIGHBOUR_POLICE,
                                "KEY",
                                DIVISION,
                                CITY_POLICE,
                                true,
                                decided,
                                DUE_ON),
                        started(ClueClock.RECEIPT, COUNTY_POLICE, "T04", decided, null));
        given(contested()).when(decided, redispatch(COUNTY_POLICE, DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_party_does_not_decide_its_own_dispute() {
        given(contested())
                .refuses(
                        at("2024-09-14T09:00"),
                        redispatch(COUNTY_POLICE, NEIGHBOUR_OFFICER),
                        ClueError.COMMON_SUPERIOR_DECIDES,
                        Map.of("commonSuperior", CITY_POLICE, "commonSuperiorName", "云岭市公安局"));
        given(contested())
                .refuses(
                        at("2024-09-14T09:00"),
                        redispatch(COUNTY_POLICE, ClueHistory.COUNTY_DESK),
                        ClueError.COMMON_SUPERIOR_DECIDES);
    }

    @Test
    void a_dispute_is_over_when_verification_has_begun() {
        given(contested().acknowledge(at("2024-09-14T09:00")).start())
                .refuses(at("2024-09-15T09:00"), redispatch(COUNTY_POLICE, CITY_OFFICER), ClueError.WRONG_STATE);
    }

    /** Returned by one county, dispatched to its neighbour. */
    private static ClueHistory contested() {
        return triaged()
                .dispatch(COUNTY_POLICE, DUE_ON)
                .giveBack(ACKNOWLEDGED_AT)
                .redispatch(NEIGHBOUR_POLICE, at("2024-09-13T09:00"));
    }

    private static ReturnClue giveBack(Actor actor) {
        return new ReturnClue(CLUE, ReturnReason.NO_JURISDICTION, actor);
    }

    private static RedispatchClue redispatch(String unit, Actor actor) {
        return new RedispatchClue(CLUE, unit, DUE_ON, actor);
    }
}
