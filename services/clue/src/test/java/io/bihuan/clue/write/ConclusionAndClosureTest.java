package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.CONCLUDED_AT;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.STATION_OFFICER;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static io.bihuan.clue.write.ClueHistory.started;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static io.bihuan.clue.write.ClueHistory.underSignoff;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConclusionAndClosureTest {

    private static final Instant NOW = at("2024-10-18T15:20");
    private static final Instant FILED = at("2024-10-12T10:30");

    @Test
    void another_organ_concludes_and_the_clock_of_the_feedback_starts() {
        DeadlineStarted feedback = started(ClueClock.FEEDBACK, CITY_POLICE, "T13", CONCLUDED_AT, null);
        given(underSignoff("TRUE", "HEI"))
                .when(CONCLUDED_AT, new ConfirmConclusion(CLUE, DESK))
                .expectEvents(
                        new ClueConcluded(
                                CLUE, NO, "TRUE", "HEI", CITY_POLICE, DIVISION, "o-desk-1", DESK.unit(), CONCLUDED_AT),
                        new DeadlineMet(
                                CLUE,
                                "VERIFICATION",
                                CITY_POLICE,
                                "T09",
                                LocalDate.parse("2024-12-12"),
                                at("2024-12-13T00:00"),
                                false,
                                CONCLUDED_AT),
                        feedback);
        assertThat(feedback.dueOn()).isEqualTo("2024-11-01");
    }

    @Test
    void neither_the_unit_that_verified_nor_one_below_passes_its_conclusion() {
        Actor otherOfficer = new Actor("o-city-8", CITY_POLICE, "POLICE", Level.CITY);
        refusesAt(
                underSignoff("TRUE", "HEI"), new ConfirmConclusion(CLUE, otherOfficer), ClueError.GATE_BY_OTHER_ORGAN);
        refusesAt(
                underSignoff("TRUE", "HEI"),
                new ConfirmConclusion(CLUE, STATION_OFFICER),
                ClueError.GATE_BY_OTHER_ORGAN);
    }

    @Test
    void who_submitted_does_not_confirm_from_another_chair() {
        Actor moved = new Actor("o-city-1", DESK.unit(), "SHB", Level.CITY);
        refusesAt(underSignoff("TRUE", "HEI"), new ConfirmConclusion(CLUE, moved), ClueError.CONFIRMED_BY_SUBMITTER);
    }

    @Test
    void an_organ_in_conflict_does_not_pass_a_conclusion() {
        ClueHistory history = triaged("990121-SHB")
                .dispatch(CITY_POLICE, DUE_ON)
                .acknowledge(at("2024-09-12T08:50"))
                .start()
                .interview()
                .measure()
                .submit("FALSE", "NONE");
        refusesAt(history, new ConfirmConclusion(CLUE, ClueHistory.COUNTY_DESK), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void the_reporter_is_told() {
        given(concluded("TRUE", "HEI"))
                .when(NOW, feedBack(FeedbackOutcome.FED_BACK, FeedbackChannel.VAULT_RELAY, null))
                .expectEvents(
                        new ResultFedBack(CLUE, CITY_POLICE, "FED_BACK", "VAULT_RELAY", null, "o-desk-1", NOW),
                        feedbackMet(NOW));
    }

    @Test
    void telling_is_waived_for_a_reason() {
        given(concluded("FALSE", "NONE"))
                .when(NOW, feedBack(FeedbackOutcome.WAIVED, null, FeedbackWaiver.ANONYMOUS))
                .expectEvents(
                        new ResultFedBack(CLUE, CITY_POLICE, "WAIVED", null, "ANONYMOUS", "o-desk-1", NOW),
                        feedbackMet(NOW));
    }

    @Test
    void feedback_says_how_and_a_waiver_why_not() {
        refuses(
                concluded("TRUE", "HEI"),
                feedBack(FeedbackOutcome.FED_BACK, null, null),
                ClueError.FEEDBACK_INCOMPLETE);
        refuses(concluded("TRUE", "HEI"), feedBack(FeedbackOutcome.WAIVED, null, null), ClueError.FEEDBACK_INCOMPLETE);
        refuses(
                concluded("TRUE", "HEI"),
                feedBack(FeedbackOutcome.WAIVED, FeedbackChannel.PHONE, FeedbackWaiver.DECLINED),
                ClueError.FEEDBACK_INCOMPLETE);
    }

    @Test
    void the_reporter_is_told_once() {
        refuses(
                concluded("TRUE", "HEI").feedBack(),
                feedBack(FeedbackOutcome.FED_BACK, FeedbackChannel.PHONE, null),
                ClueError.FEEDBACK_ALREADY_GIVEN);
    }

    @Test
    void S54_a_filed_case_converts_the_clue_once() {
        given(concluded("TRUE", "HEI"))
                .when(NOW, convert("case-clue-1"))
                .expectEvents(
                        new ClueConvertedToCase(CLUE, "case-clue-1", "AJ-990100-2024-000131", CITY_POLICE, FILED, NOW));
        refuses(concluded("TRUE", "HEI").openCase(), convert("case-clue-1"), ClueError.CASE_ALREADY_OPENED);
        refuses(
                concluded("TRUE", "HEI").openCase().handle("case-clue-1"),
                convert("case-clue-1"),
                ClueError.CASE_ALREADY_OPENED);
        assertThat(ClueError.CASE_ALREADY_OPENED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_case_filed_too_early_waits_for_the_conclusion() {
        refuses(underSignoff("TRUE", "HEI"), convert("case-clue-1"), ClueError.WRONG_STATE);
        assertThat(ClueError.WRONG_STATE.meansAlreadyDone()).isFalse();
    }

    @Test
    void a_closed_case_completes_the_handling_once() {
        given(concluded("TRUE", "HEI").openCase())
                .when(NOW, complete("case-clue-1"))
                .expectEvents(new ClueHandled(CLUE, "case-clue-1", "CONVICTED", NOW));
        refuses(
                concluded("TRUE", "HEI").openCase().handle("case-clue-1"),
                complete("case-clue-1"),
                ClueError.HANDLING_ALREADY_COMPLETED);
        assertThat(ClueError.HANDLING_ALREADY_COMPLETED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_case_that_closed_before_it_was_heard_of_waits() {
        refuses(concluded("TRUE", "HEI"), complete("case-clue-1"), ClueError.CASE_STILL_OPEN);
        assertThat(ClueError.CASE_STILL_OPEN.meansAlreadyDone()).isFalse();
    }

    @Test
    void the_desk_completes_a_clue_without_a_case() {
        given(concluded("FALSE", "NONE"))
                .when(NOW, complete(null))
                .expectEvents(new ClueHandled(CLUE, null, "CONVICTED", NOW));
    }

    @Test
    void the_desk_does_not_complete_what_must_be_or_is_a_case() {
        refuses(concluded("TRUE", "E_GANG"), complete(null), ClueError.CASE_REQUIRED);
        refuses(concluded("TRUE", "E_GANG").openCase(), complete(null), ClueError.CASE_STILL_OPEN);
        refuses(concluded("TRUE", "E_GANG").openCase(), complete("case-other"), ClueError.CASE_STILL_OPEN);
        given(concluded("PARTLY_TRUE", "NONE")).when(NOW, complete(null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_loop_closes_when_everything_has_come_back() {
        given(concluded("TRUE", "HEI").openCase().feedBack().handle("case-clue-1"))
                .when(NOW, new CloseLoop(CLUE, DESK))
                .expectEvents(new ClueLoopClosed(CLUE, NO, "o-desk-1", NOW));
        given(concluded("FALSE", "NONE").feedBack().handle(null))
                .when(NOW, new CloseLoop(CLUE, DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void feedback_may_come_after_the_handling() {
        given(concluded("FALSE", "NONE").handle(null))
                .when(NOW, feedBack(FeedbackOutcome.FED_BACK, FeedbackChannel.PHONE, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void S17_an_open_item_keeps_the_loop_open() {
        blocked(concluded("FALSE", "NONE").handle(null), ClosureItem.FEEDBACK);
        blocked(concluded("FALSE", "NONE"), ClosureItem.HANDLING, ClosureItem.FEEDBACK);
        blocked(concluded("FALSE", "NONE").feedBack(), ClosureItem.HANDLING);
        blocked(concluded("TRUE", "HEI").feedBack(), ClosureItem.CASE);
        blocked(concluded("TRUE", "HEI").openCase().feedBack(), ClosureItem.CASE);
        blocked(triaged(), ClosureItem.CONCLUSION, ClosureItem.HANDLING, ClosureItem.FEEDBACK);
    }

    @Test
    void an_open_reward_keeps_the_loop_open_until_it_is_settled() {
        OutflowOpened opened = new OutflowOpened(CLUE, "REWARD", RewardGiven.ID, NOW);
        OutflowReturned settled = new OutflowReturned(CLUE, "REWARD", RewardGiven.ID, NOW);
        ClueHistory handled = concluded("TRUE", "HEI").openCase().feedBack().handle("case-clue-1");
        given(handled).when(NOW, noteReward(true)).expectEvents(opened);
        refuses(handled, noteReward(false), ClueError.OUTFLOW_ALREADY_NOTED);
        blocked(handled.and(opened), ClosureItem.REWARD);
        refuses(handled, noteReward(true), ClueError.OUTFLOW_ALREADY_NOTED);
        given(handled).when(NOW, noteReward(false)).expectEvents(settled);
        given(handled.and(settled)).when(NOW, new CloseLoop(CLUE, DESK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_open_reward_outlasts_another_verification_and_reopens_no_closed_loop() {
        OutflowOpened opened = new OutflowOpened(CLUE, "REWARD", RewardGiven.ID, NOW);
        blocked(
                concluded("FALSE", "NONE")
                        .and(opened)
                        .conclude("FALSE", "NONE")
                        .feedBack()
                        .handle(null),
                ClosureItem.REWARD);
        ClueHistory closed =
                concluded("FALSE", "NONE").feedBack().handle(null).and(new ClueLoopClosed(CLUE, NO, "o-desk-1", NOW));
        given(closed).when(NOW, noteReward(true)).expectEvents(opened);
        refuses(closed.and(opened), new CloseLoop(CLUE, DESK), ClueError.LOOP_ALREADY_CLOSED);
    }

    private static NoteOutflow noteReward(boolean open) {
        return new NoteOutflow(
                CLUE, ClosureItem.REWARD, RewardGiven.ID, open, Actor.system("when-reward-moves-then-note-on-clue"));
    }

    @Test
    void a_closed_loop_stays_closed() {
        ClueHistory closed =
                concluded("FALSE", "NONE").feedBack().handle(null).and(new ClueLoopClosed(CLUE, NO, "o-desk-1", NOW));
        refuses(closed, new CloseLoop(CLUE, DESK), ClueError.LOOP_ALREADY_CLOSED);
    }

    private static void blocked(ClueHistory history, ClosureItem... open) {
        given(history)
                .refuses(NOW, new CloseLoop(CLUE, DESK), ClueError.CLOSURE_BLOCKED, Map.of("openItems", List.of(open)));
    }

    private static void refuses(ClueHistory history, Object command, ClueError code) {
        given(history).refuses(NOW, command, code);
    }

    private static void refusesAt(ClueHistory history, ConfirmConclusion command, ClueError code) {
        given(history).refuses(CONCLUDED_AT, command, code);
    }

    private static DeadlineMet feedbackMet(Instant when) {
        return new DeadlineMet(
                CLUE,
                "FEEDBACK",
                CITY_POLICE,
                "T13",
                LocalDate.parse("2024-11-01"),
                at("2024-11-02T00:00"),
                false,
                when);
    }

    private static RecordFeedback feedBack(
            FeedbackOutcome outcome, @Nullable FeedbackChannel channel, @Nullable FeedbackWaiver reason) {
        return new RecordFeedback(CLUE, outcome, channel, reason, DESK);
    }

    private static ConvertToCase convert(String caseId) {
        return new ConvertToCase(CLUE, caseId, "AJ-990100-2024-000131", CITY_POLICE, FILED, Actor.system("consumer"));
    }

    private static CompleteHandling complete(@Nullable String caseId) {
        return new CompleteHandling(CLUE, caseId, "CONVICTED", DESK);
    }
}
