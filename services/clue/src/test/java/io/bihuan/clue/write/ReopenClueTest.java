package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.concluded;

import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class ReopenClueTest {

    private static final Instant NOW = ClueHistory.at("2024-10-25T10:00");
    private static final Instant IN_TIME = ClueHistory.at("2024-10-14T10:00");
    private static final Actor POLICY = Actor.system("when-conclusion-overturned-then-reopen-clue");
    private static final Actor HEAD = ClueHistory.PROVINCIAL_DESK;

    @Test
    void new_facts_reopen_a_closed_clue_and_its_verification_has_its_full_time_again() {
        ClueHistory handled = concluded("UNPROVEN", "NONE").feedBack().handle(null);
        given(handled)
                .when(NOW, newFacts())
                .expectEvents(
                        reopened("NEW_FACTS", "J-2024-0099", HEAD, NOW),
                        ClueHistory.started(ClueClock.VERIFICATION, CITY_POLICE, "T09", NOW, null));
    }

    @Test
    void what_the_reporter_was_not_told_yet_is_not_due_any_more_but_a_breach_remains() {
        given(concluded("UNPROVEN", "NONE"))
                .when(IN_TIME, newFacts())
                .expectEvents(
                        reopened("NEW_FACTS", "J-2024-0099", HEAD, IN_TIME),
                        ClueHistory.started(ClueClock.VERIFICATION, CITY_POLICE, "T09", IN_TIME, null));
        Instant late = ClueHistory.at("2025-02-14T10:00");
        given(concluded("UNPROVEN", "NONE"))
                .when(late, newFacts())
                .expectEventsMatching(beginningWith(DeadlineBreached.class, ClueReopened.class));
    }

    @Test
    void only_a_review_finds_that_a_conclusion_was_wrong() {
        given(concluded("FALSE", "NONE"))
                .when(IN_TIME, new ReopenClue(CLUE, ReopenGround.OVERTURNED, "review-clue-1-17", POLICY))
                .expectEvents(
                        new ClueReopened(
                                CLUE,
                                NO,
                                "OVERTURNED",
                                "review-clue-1-17",
                                CITY_POLICE,
                                POLICY.officer(),
                                POLICY.unit(),
                                IN_TIME),
                        ClueHistory.started(ClueClock.VERIFICATION, CITY_POLICE, "T09", IN_TIME, null));
        for (ReopenGround ground : List.of(ReopenGround.OVERTURNED, ReopenGround.DISSENT_UPHELD)) {
            given(concluded("FALSE", "NONE"))
                    .refuses(IN_TIME, new ReopenClue(CLUE, ground, "review-1", HEAD), ClueError.REVIEW_REQUIRED);
        }
    }

    @Test
    void one_basis_reopens_once() {
        given(again()).refuses(NOW, newFacts(), ClueError.ALREADY_REOPENED);
        given(again())
                .refuses(NOW, new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-2024-0100", HEAD), ClueError.WRONG_STATE);
    }

    @Test
    void before_a_conclusion_there_is_nothing_to_reopen_and_a_basis_names_nobody() {
        given(ClueHistory.verifying()).refuses(NOW, newFacts(), ClueError.WRONG_STATE);
        given(concluded("UNPROVEN", "NONE"))
                .refuses(
                        NOW,
                        new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "19900003869", HEAD),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void what_was_verified_before_does_not_count_again() {
        given(again())
                .refuses(
                        NOW,
                        new SubmitConclusion(
                                CLUE, ConclusionKind.UNPROVEN, Ladder.NONE, "B-2", ClueHistory.CITY_OFFICER),
                        ClueError.THREE_MUSTS_1);
        given(again()).refuses(NOW, new CloseLoop(CLUE, ClueHistory.DESK), ClueError.CLOSURE_BLOCKED);
    }

    @Test
    void a_case_filed_before_is_still_its_case() {
        ClueHistory filed = concluded("TRUE", "HEI")
                .openCase()
                .and(reopened("NEW_FACTS", "J-2024-0099", HEAD, IN_TIME))
                .clock(ClueClock.VERIFICATION, "T09", IN_TIME, null)
                .submit("TRUE", "HEI")
                .conclude("TRUE", "HEI");
        given(filed)
                .refuses(
                        NOW,
                        new ConvertToCase(CLUE, "case-clue-1", "AJ-1", CITY_POLICE, NOW, ClueHistory.DESK),
                        ClueError.CASE_ALREADY_OPENED);
    }

    @Test
    void a_unit_that_must_keep_out_by_now_does_not_get_it_back() {
        ClueHistory conflicted = concluded("UNPROVEN", "NONE")
                .and(new ConflictDeclared(
                        CLUE, List.of(CITY_POLICE), List.of(), "NAMED_IN_THE_CLUE", HEAD.unit(), IN_TIME));
        given(conflicted)
                .when(IN_TIME, newFacts())
                .expectEventsMatching(beginningWith(ClueReopened.class, ClueRecalled.class, ClueRedispatched.class));
    }

    private static Matcher<List<? super EventMessage<?>>> beginningWith(Class<?>... types) {
        return Matchers.predicate(events -> {
            List<Class<?>> told = new ArrayList<>();
            events.forEach(event -> told.add(((EventMessage<?>) event).getPayloadType()));
            return told.subList(0, Math.min(types.length, told.size())).equals(List.of(types));
        });
    }

    private static ClueHistory again() {
        return concluded("UNPROVEN", "NONE")
                .and(reopened("NEW_FACTS", "J-2024-0099", HEAD, IN_TIME))
                .clock(ClueClock.VERIFICATION, "T09", IN_TIME, null);
    }

    private static ReopenClue newFacts() {
        return new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-2024-0099", HEAD);
    }

    private static ClueReopened reopened(String ground, String basis, Actor by, Instant when) {
        return new ClueReopened(CLUE, NO, ground, basis, CITY_POLICE, by.officer(), by.unit(), when);
    }
}
