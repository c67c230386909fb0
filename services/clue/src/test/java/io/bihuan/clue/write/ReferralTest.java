package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.model.AdministrativeChannel;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.notereferralreply.NoteReferralReply;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.referadministratively.ReferAdministratively;
import io.bihuan.clue.write.referadministratively.TheAdministrativeChannelTakesIt;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 无恶治乱: disorder goes to the administrative channel, and comes back from there (F23). */
class ReferralTest {

    private static final Instant NOW = at("2024-10-14T10:00");
    private static final Instant LATER = at("2024-11-20T10:00");
    private static final LocalDate DAY = LocalDate.parse("2024-10-14");

    @Test
    void disorder_is_referred_by_the_desk_or_by_the_unit_that_verified() {
        given(disorder()).when(NOW, refer(NEIGHBOUR_POLICE, DESK)).expectEvents(referred(NEIGHBOUR_POLICE, DESK));
        given(disorder())
                .when(NOW, refer(NEIGHBOUR_POLICE, CITY_OFFICER))
                .expectEvents(referred(NEIGHBOUR_POLICE, CITY_OFFICER));
        given(concluded("TRUE", "LUAN"))
                .when(NOW, refer(NEIGHBOUR_POLICE, DESK))
                .expectSuccessfulHandlerExecution();
        given(disorder()).refuses(NOW, refer(NEIGHBOUR_POLICE, COUNTY_OFFICER), ClueError.NOT_THE_HANDLING_UNIT);
    }

    @Test
    void nothing_else_is_referred() {
        given(concluded("TRUE", "HEI")).refuses(NOW, refer(NEIGHBOUR_POLICE, DESK), ClueError.NOT_DISORDER);
        given(concluded("FALSE", "NONE")).refuses(NOW, refer(NEIGHBOUR_POLICE, DESK), ClueError.NOT_DISORDER);
        given(ClueHistory.underSignoff("TRUE", "LUAN"))
                .refuses(NOW, refer(NEIGHBOUR_POLICE, DESK), ClueError.WRONG_STATE);
        given(disorder().openCase()).refuses(NOW, refer(NEIGHBOUR_POLICE, DESK), ClueError.WRONG_STATE);
    }

    @Test
    void it_goes_to_a_regulator_or_to_the_police_as_keepers_of_order() {
        OrgUnit regulator = new OrgUnit("990100-JTJ", "云岭市交通运输局", "REGULATOR", Level.CITY, "990100", null, DAY, null);
        ChainOfCommand chain = new ChainOfCommand(UnitRegistry.of(List.of(regulator)), DivisionRegistry.bundled(), DAY);
        assertThat(new TheAdministrativeChannelTakesIt("990100-JTJ", chain).isViolated())
                .isFalse();
        assertThat(AdministrativeChannel.of(regulator)).contains(AdministrativeChannel.INDUSTRY);
        given(disorder()).refuses(NOW, refer(DISCIPLINE, DESK), ClueError.NOT_AN_ADMINISTRATIVE_UNIT);
        given(disorder()).refuses(NOW, refer(DESK.unit(), DESK), ClueError.NOT_AN_ADMINISTRATIVE_UNIT);
    }

    @Test
    void who_must_keep_out_is_not_referred_to_and_the_letter_names_nobody() {
        ClueHistory history = triaged(COUNTY_POLICE)
                .dispatch(ClueHistory.CITY_POLICE, DUE_ON)
                .acknowledge(ClueHistory.ACKNOWLEDGED_AT)
                .start()
                .interview()
                .measure()
                .submit("NOT_ORG_CRIME", "LUAN")
                .conclude("NOT_ORG_CRIME", "LUAN");
        given(history).refuses(NOW, refer(STATION, DESK), ClueError.HANDLING_UNIT_IN_CONFLICT);
        given(disorder())
                .refuses(
                        NOW,
                        new ReferAdministratively(CLUE, NEIGHBOUR_POLICE, "13800000000", DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void it_is_asked_of_one_unit_and_of_another_only_if_that_one_is_not_competent() {
        given(sent()).refuses(NOW, refer(STATION, DESK), ClueError.REFERRAL_ALREADY_MADE);
        given(answered(ReferralReply.RECTIFIED)).refuses(NOW, refer(STATION, DESK), ClueError.REFERRAL_ALREADY_MADE);
        given(answered(ReferralReply.NOT_COMPETENT))
                .when(NOW, refer(STATION, DESK))
                .expectEvents(referred(STATION, DESK));
        assertThat(ClueError.REFERRAL_ALREADY_MADE.meansAlreadyDone()).isTrue();
    }

    @Test
    void its_answer_is_noted_once() {
        given(sent())
                .when(LATER, note(ReferralReply.PENALISED))
                .expectEvents(new ReferralAnswered(
                        CLUE, NEIGHBOUR_POLICE, "PENALISED", "H-2024-0019", "o-desk-1", DESK.unit(), LATER));
        given(answered(ReferralReply.PENALISED))
                .refuses(LATER, note(ReferralReply.RECTIFIED), ClueError.REFERRAL_ALREADY_ANSWERED);
        given(disorder()).refuses(LATER, note(ReferralReply.RECTIFIED), ClueError.WRONG_STATE);
    }

    @Test
    void disorder_is_not_handled_before_it_was_referred_and_has_come_back() {
        given(disorder()).refuses(LATER, complete(), ClueError.REFERRAL_REQUIRED);
        given(sent()).refuses(LATER, complete(), ClueError.REFERRAL_UNANSWERED);
        given(answered(ReferralReply.NOT_COMPETENT)).refuses(LATER, complete(), ClueError.REFERRAL_UNANSWERED);
        given(answered(ReferralReply.RECTIFIED))
                .when(LATER, complete())
                .expectEvents(new ClueHandled(CLUE, null, "RECTIFIED", LATER));
    }

    @Test
    void until_it_has_come_back_the_loop_says_what_it_waits_for() {
        blocked(disorder().feedBack(), ClosureItem.REFERRAL);
        blocked(sent().feedBack(), ClosureItem.REFERRAL);
        blocked(answered(ReferralReply.RECTIFIED).feedBack(), ClosureItem.HANDLING);
        blocked(disorder().openCase().feedBack(), ClosureItem.CASE);
    }

    @Test
    void the_reporter_is_told_as_of_any_other_conclusion() {
        given(sent())
                .when(NOW, new RecordFeedback(CLUE, FeedbackOutcome.FED_BACK, FeedbackChannel.PHONE, null, DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_offence_that_became_a_case_ends_with_the_case() {
        given(disorder().openCase())
                .when(LATER, new CompleteHandling(CLUE, "case-clue-1", "CONVICTED", DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_referred_does_not_go_back_to_be_a_case_of_organised_crime() {
        Actor inbox = Actor.system("case-events-consumer");
        given(sent())
                .refuses(
                        LATER,
                        new ConvertToCase(CLUE, "case-1", "AJ-1", NEIGHBOUR_POLICE, NOW, inbox),
                        ClueError.WRONG_STATE);
        given(sent())
                .refuses(
                        LATER,
                        new SubmitConclusion(CLUE, ConclusionKind.TRUE, Ladder.HEI, "B-1", CITY_OFFICER),
                        ClueError.WRONG_STATE);
    }

    @Test
    void what_is_verified_again_is_referred_again_only_if_the_new_conclusion_says_so() {
        given(sent())
                .when(LATER, new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-9", DESK))
                .expectSuccessfulHandlerExecution();
        ClueHistory again =
                answered(ReferralReply.RECTIFIED).submit("FALSE", "NONE").conclude("FALSE", "NONE");
        given(again).when(LATER, complete()).expectSuccessfulHandlerExecution();
    }

    private static void blocked(ClueHistory history, ClosureItem open) {
        given(history)
                .refuses(
                        LATER,
                        new CloseLoop(CLUE, DESK),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(open)));
    }

    private static ClueHistory disorder() {
        return concluded("NOT_ORG_CRIME", "LUAN");
    }

    private static ClueHistory sent() {
        return disorder().and(referred(NEIGHBOUR_POLICE, DESK));
    }

    private static ClueHistory answered(ReferralReply reply) {
        return sent().and(new ReferralAnswered(
                CLUE, NEIGHBOUR_POLICE, reply.name(), "H-2024-0019", "o-desk-1", DESK.unit(), NOW));
    }

    private static ClueReferred referred(String unit, Actor by) {
        return new ClueReferred(CLUE, NO, "PUBLIC_ORDER", unit, "Y-2024-0052", by.officer(), by.unit(), NOW);
    }

    private static ReferAdministratively refer(String unit, Actor actor) {
        return new ReferAdministratively(CLUE, unit, "Y-2024-0052", actor);
    }

    private static NoteReferralReply note(ReferralReply reply) {
        return new NoteReferralReply(CLUE, reply, "H-2024-0019", DESK);
    }

    private static CompleteHandling complete() {
        return new CompleteHandling(CLUE, null, "RECTIFIED", DESK);
    }
}
