package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISPATCHED_AT;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.accepted;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.dispatched;
import static io.bihuan.clue.write.ClueHistory.started;
import static io.bihuan.clue.write.ClueHistory.triaged;

import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.model.ReturnRefusal;
import io.bihuan.clue.model.WithdrawalReason;
import io.bihuan.clue.write.acceptreturn.AcceptReturn;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.refusereturn.RefuseReturn;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.withdrawoffer.WithdrawOffer;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandshakeTest {

    private static final Instant NOON = at("2024-09-11T12:00");
    private static final Instant NEXT = at("2024-09-13T09:00");
    private static final RefuseReturn REFUSAL = new RefuseReturn(CLUE, ReturnRefusal.UNIT_IS_COMPETENT, DESK);

    @Test
    void a_dispatch_is_withdrawn_before_it_is_signed_for() {
        given(dispatched()).when(NOON, withdraw(DESK)).expectEvents(withdrawn(NOON));
    }

    @Test
    void who_stands_above_the_sender_withdraws_as_well_and_nobody_else() {
        given(dispatched()).when(NOON, withdraw(PROVINCIAL_DESK)).expectSuccessfulHandlerExecution();
        for (Actor other : List.of(CITY_OFFICER, COUNTY_DESK)) {
            given(dispatched())
                    .refuses(NOON, withdraw(other), ClueError.NOT_THE_OFFERER, Map.of("offeredBy", DESK.unit()));
        }
    }

    @Test
    void what_was_signed_for_is_not_withdrawn() {
        given(accepted()).refuses(ACKNOWLEDGED_AT, withdraw(DESK), ClueError.WRONG_STATE);
    }

    @Test
    void what_was_withdrawn_is_not_signed_for_and_is_dispatched_again() {
        ClueHistory withdrawn = dispatched().and(withdrawn(NOON));
        given(withdrawn).refuses(NEXT, new AcknowledgeReceipt(CLUE, CITY_OFFICER), ClueError.WRONG_STATE);
        given(withdrawn).refuses(NEXT, returning(CITY_OFFICER), ClueError.WRONG_STATE);
        given(withdrawn)
                .when(NEXT, redispatch(NEIGHBOUR_POLICE, DESK))
                .expectEvents(
                        redispatched(NEIGHBOUR_POLICE, CITY_POLICE, DESK, false),
                        started(ClueClock.RECEIPT, NEIGHBOUR_POLICE, "T04", NEXT, null));
    }

    @Test
    void a_withdrawal_does_not_hide_that_the_signature_was_late() {
        Instant late = at("2024-09-18T09:00");
        DeadlineStarted receipt = started(ClueClock.RECEIPT, CITY_POLICE, "T04", DISPATCHED_AT, null);
        given(dispatched())
                .when(late, withdraw(DESK))
                .expectEvents(
                        new DeadlineBreached(
                                CLUE, NO, "RECEIPT", CITY_POLICE, "T04", receipt.dueOn(), receipt.dueAt(), late),
                        withdrawn(late));
    }

    @Test
    void what_has_lapsed_is_not_signed_for_and_is_dispatched_again() {
        ClueHistory lapsed =
                dispatched().and(new OfferLapsed(CLUE, CITY_POLICE, DESK.unit(), "990000-GA", at("2024-09-21T00:00")));
        Instant later = at("2024-09-23T09:00");
        given(lapsed).refuses(later, new AcknowledgeReceipt(CLUE, CITY_OFFICER), ClueError.WRONG_STATE);
        given(lapsed).when(later, redispatch(CITY_POLICE, DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_refusal_before_the_signature_needs_nobodys_consent() {
        given(dispatched())
                .when(NOON, returning(CITY_OFFICER))
                .expectEvents(new ClueReturned(CLUE, CITY_POLICE, "NO_JURISDICTION", NOON));
    }

    @Test
    void a_return_after_the_signature_is_taken_back_by_the_sender() {
        given(accepted().offerBack(NEXT))
                .when(NEXT, new AcceptReturn(CLUE, DESK))
                .expectEvents(new ClueReturned(CLUE, CITY_POLICE, "NO_JURISDICTION", NEXT));
        for (Actor other : List.of(PROVINCIAL_DESK, CITY_OFFICER)) {
            given(accepted().offerBack(NEXT))
                    .refuses(
                            NEXT,
                            new AcceptReturn(CLUE, other),
                            ClueError.NOT_THE_SENDER,
                            Map.of("sender", DESK.unit()));
        }
    }

    @Test
    void who_has_to_answer_a_return_is_who_sent_the_clue_last() {
        ClueHistory sentByTheCity = triaged()
                .dispatch(COUNTY_POLICE, DUE_ON)
                .and(new ClueRedispatched(
                        CLUE,
                        NO,
                        NEIGHBOUR_POLICE,
                        COUNTY_POLICE,
                        "KEY",
                        DIVISION,
                        PROVINCIAL_DESK.unit(),
                        false,
                        NOON,
                        DUE_ON));
        given(sentByTheCity).refuses(NOON, withdraw(DESK), ClueError.NOT_THE_OFFERER);
        given(sentByTheCity).when(NOON, withdraw(PROVINCIAL_DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_return_that_is_not_taken_back_leaves_the_clue_and_its_clock_where_they_are() {
        ReturnRefused refused =
                new ReturnRefused(CLUE, CITY_POLICE, "UNIT_IS_COMPETENT", DESK.officer(), DESK.unit(), NEXT);
        given(accepted().offerBack(NEXT)).when(NEXT, REFUSAL).expectEvents(refused);
        given(accepted().offerBack(NEXT))
                .refuses(
                        NEXT,
                        new RefuseReturn(CLUE, ReturnRefusal.DESIGNATED, PROVINCIAL_DESK),
                        ClueError.NOT_THE_SENDER);
        given(accepted().offerBack(NEXT).and(refused))
                .when(NEXT, new ApproveVerificationStart(CLUE, List.of("o-city-1", "o-city-2"), CITY_OFFICER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void S27_a_return_that_was_not_taken_back_was_the_only_one() {
        ClueHistory refused = accepted()
                .offerBack(NEXT)
                .and(new ReturnRefused(CLUE, CITY_POLICE, "DESIGNATED", DESK.officer(), DESK.unit(), NEXT));
        given(refused).refuses(NEXT, returning(CITY_OFFICER), ClueError.RETURNED_TWICE);
    }

    @Test
    void while_a_return_waits_for_its_answer_nothing_is_begun() {
        given(accepted().offerBack(NEXT))
                .refuses(
                        NEXT,
                        new ApproveVerificationStart(CLUE, List.of("o-city-1", "o-city-2"), CITY_OFFICER),
                        ClueError.WRONG_STATE);
    }

    @Test
    void the_unit_thinks_better_of_its_return() {
        given(accepted().offerBack(NEXT))
                .when(NEXT, withdraw(CITY_OFFICER))
                .expectEvents(new OfferWithdrawn(
                        CLUE, DESK.unit(), CITY_POLICE, true, "WRONG_UNIT", CITY_OFFICER.officer(), CITY_POLICE, NEXT));
        given(accepted().offerBack(NEXT)).refuses(NEXT, withdraw(COUNTY_OFFICER), ClueError.NOT_THE_OFFERER);
    }

    @Test
    void a_sender_that_stands_above_the_unit_answers_its_return_and_does_not_withdraw_it() {
        ClueHistory returning = triaged()
                .dispatch(COUNTY_POLICE, DUE_ON)
                .acknowledge(ACKNOWLEDGED_AT)
                .offerBack(NEXT);
        given(returning).refuses(NEXT, withdraw(DESK), ClueError.NOT_THE_OFFERER);
        given(returning).when(NEXT, REFUSAL).expectSuccessfulHandlerExecution();
        given(returning).when(NEXT, withdraw(CITY_OFFICER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_sender_that_does_not_answer_is_overruled_from_above() {
        given(accepted().offerBack(NEXT))
                .when(NEXT, redispatch(NEIGHBOUR_POLICE, PROVINCIAL_DESK))
                .expectEvents(
                        redispatched(NEIGHBOUR_POLICE, CITY_POLICE, PROVINCIAL_DESK, true),
                        started(ClueClock.RECEIPT, NEIGHBOUR_POLICE, "T04", NEXT, null));
        given(accepted().offerBack(NEXT))
                .refuses(NEXT, redispatch(NEIGHBOUR_POLICE, CITY_OFFICER), ClueError.COMMON_SUPERIOR_DECIDES);
    }

    @Test
    void a_return_of_before_there_was_a_handshake_is_with_the_sender() {
        given(accepted().giveBack(NEXT))
                .when(NEXT, redispatch(NEIGHBOUR_POLICE, DESK))
                .expectSuccessfulHandlerExecution();
    }

    private static OfferWithdrawn withdrawn(Instant when) {
        return new OfferWithdrawn(
                CLUE, CITY_POLICE, DESK.unit(), false, "WRONG_UNIT", DESK.officer(), DESK.unit(), when);
    }

    private static ClueRedispatched redispatched(String unit, String before, Actor by, boolean dispute) {
        return new ClueRedispatched(CLUE, NO, unit, before, "KEY", DIVISION, by.unit(), dispute, NEXT, DUE_ON);
    }

    private static WithdrawOffer withdraw(Actor actor) {
        return new WithdrawOffer(CLUE, WithdrawalReason.WRONG_UNIT, actor);
    }

    private static ReturnClue returning(Actor actor) {
        return new ReturnClue(CLUE, ReturnReason.NO_JURISDICTION, actor);
    }

    private static RedispatchClue redispatch(String unit, Actor actor) {
        return new RedispatchClue(CLUE, unit, DUE_ON, actor);
    }
}
