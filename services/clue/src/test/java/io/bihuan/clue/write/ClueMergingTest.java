package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.MergeGround;
import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.mergeclue.MainClue;
import io.bihuan.clue.write.mergeclue.MergeClue;
import io.bihuan.clue.write.notemerge.NoteMerge;
import io.bihuan.clue.write.recordfeedback.MainResult;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.splitclue.SplitClue;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClueMergingTest {

    private static final Instant NOW = at("2024-09-20T11:05");
    private static final Instant LATER = at("2024-09-30T11:05");
    private static final Actor POLICY = Actor.system("when-clue-merged-then-note-on-main");
    private static final ClueAbsorbed ABSORBED = new ClueAbsorbed(CLUE, "clue-2", "XS-2", "SAME_EVENT", NOW);

    @Test
    void a_desk_merges_what_it_has_itself() {
        given(ClueHistory.registered()).when(NOW, merge(DESK)).expectEvents(merged(DESK));
        given(ClueHistory.triaged()).when(NOW, merge(DESK)).expectEvents(merged(DESK));
    }

    @Test
    void what_others_have_is_merged_by_who_stands_above_both() {
        Map<String, Object> facts = Map.of("custodians", List.of(CITY_POLICE, DESK.unit()));
        given(ClueHistory.verifying()).refuses(NOW, merge(DESK), ClueError.MERGED_BY_ONE_HAND, facts);
        given(ClueHistory.registered()).refuses(NOW, merge(COUNTY_DESK), ClueError.MERGED_BY_ONE_HAND);
        given(ClueHistory.verifying()).when(NOW, merge(PROVINCIAL_DESK)).expectEvents(merged(PROVINCIAL_DESK));
    }

    @Test
    void a_clue_is_merged_once_and_then_nothing_else_is_done_with_it() {
        ClueHistory past = ClueHistory.triaged().and(merged(DESK));
        given(past).refuses(NOW, merge(DESK), ClueError.CLUE_ALREADY_MERGED);
        given(past).refuses(NOW, new DispatchClue(CLUE, CITY_POLICE, DUE_ON, DESK), ClueError.WRONG_STATE);
        given(past)
                .refuses(
                        NOW,
                        new CloseLoop(CLUE, DESK),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(ClosureItem.MAIN_CLUE)));
    }

    @Test
    void a_clue_is_not_merged_while_a_unit_is_asked_to_take_it_nor_once_it_is_concluded() {
        for (ClueHistory past : List.of(
                ClueHistory.dispatched(),
                ClueHistory.accepted().offerBack(at("2024-09-13T09:00")),
                ClueHistory.verifying().pause(at("2024-09-18T09:00")),
                ClueHistory.concluded("TRUE", "HEI"))) {
            given(past).refuses(LATER, merge(PROVINCIAL_DESK), ClueError.WRONG_STATE);
        }
        given(ClueHistory.split()).refuses(NOW, merge(DESK), ClueError.CLUE_IS_SPLIT);
    }

    @Test
    void no_clue_is_merged_into_itself_nor_across_lines() {
        refusedInto(
                new MainClue(CLUE, NO, ClueStatus.TRIAGED, Line.CRIME, DESK.unit(), ConflictSet.NONE),
                ClueError.LINK_TO_ITSELF);
        for (Line line : List.of(Line.BOTH, Line.DISCIPLINE)) {
            refusedInto(
                    new MainClue("clue-main", "XS-1", ClueStatus.TRIAGED, line, DESK.unit(), ConflictSet.NONE),
                    ClueError.MERGED_ACROSS_LINES);
        }
    }

    @Test
    void the_main_clue_is_neither_merged_nor_split_nor_submitted() {
        for (ClueStatus status : ClueStatus.values()) {
            MainClue main = new MainClue("clue-main", "XS-1", status, Line.CRIME, DESK.unit(), ConflictSet.NONE);
            if (!status.takesOthersIn()) {
                refusedInto(main, ClueError.MAIN_CLUE_NOT_OPEN);
            }
        }
        assertThat(ClueStatus.values())
                .filteredOn(ClueStatus::takesOthersIn)
                .contains(ClueStatus.REGISTERED, ClueStatus.VERIFYING, ClueStatus.PAUSED)
                .doesNotContain(
                        ClueStatus.MERGED, ClueStatus.SPLIT_PARENT, ClueStatus.UNDER_SIGNOFF, ClueStatus.CONCLUDED);
    }

    @Test
    void whoever_keeps_out_of_it_must_keep_out_of_the_main_clue() {
        given(ClueHistory.triaged(STATION)).refuses(NOW, merge(DESK), ClueError.CONFLICTS_NOT_COVERED);
        ConflictSet covered = new ConflictSet(Set.of(), Set.of(STATION), Set.of("o-x"));
        MainClue main = new MainClue("clue-main", "XS-1", ClueStatus.TRIAGED, Line.CRIME, DESK.unit(), covered);
        given(ClueHistory.triaged(STATION))
                .when(NOW, new MergeClue(CLUE, main, MergeGround.SAME_EVENT, DESK))
                .expectEvents(merged(DESK));
    }

    @Test
    void there_are_no_chains() {
        given(ClueHistory.triaged().and(ABSORBED)).refuses(NOW, merge(DESK), ClueError.OTHERS_ARE_MERGED_INTO_IT);
        given(ClueHistory.implicated().and(ABSORBED))
                .refuses(
                        NOW,
                        new SplitClue(
                                CLUE,
                                ClueHistory.CRIME_NO,
                                ClueHistory.DISCIPLINE_NO,
                                ClueHistory.DISCIPLINE,
                                DUE_ON,
                                DESK),
                        ClueError.OTHERS_ARE_MERGED_INTO_IT);
        given(ClueHistory.triaged().and(merged(DESK))).refuses(NOW, note(true), ClueError.MERGE_NOT_TAKEN);
    }

    @Test
    void merging_hides_no_breach() {
        Instant late = at("2025-03-01T09:00");
        given(ClueHistory.verifying())
                .when(late, merge(PROVINCIAL_DESK))
                .expectEventsMatching(told(
                        events -> events.get(0) instanceof DeadlineBreached && events.get(1) instanceof ClueMerged));
    }

    @Test
    void unmerged_it_stands_where_it_stood() {
        given(ClueHistory.registered().and(merged(DESK)))
                .when(LATER, unmerge(DESK))
                .expectEvents(unmerged(DESK, "WRONGLY_MERGED", "REGISTERED"));
        given(ClueHistory.registered()).refuses(LATER, unmerge(DESK), ClueError.CLUE_NOT_MERGED);
        given(ClueHistory.registered().and(merged(DESK)))
                .refuses(LATER, unmerge(COUNTY_DESK), ClueError.MERGED_BY_ONE_HAND);
    }

    @Test
    void unmerged_it_does_not_come_back_into_the_hands_of_who_must_keep_out_by_now() {
        ClueHistory past = ClueHistory.verifying()
                .and(merged(PROVINCIAL_DESK))
                .and(new ConflictDeclared(
                        CLUE, List.of(CITY_POLICE), List.of(), "NAMED_IN_THE_CLUE", DESK.unit(), NOW));
        given(past)
                .when(LATER, unmerge(PROVINCIAL_DESK))
                .expectEventsMatching(told(events -> events.get(0) instanceof ClueUnmerged
                        && events.stream()
                                .anyMatch(event -> event instanceof ClueRecalled recalled
                                        && recalled.unit().equals(CITY_POLICE))));
    }

    @Test
    void its_clock_goes_on_later_by_the_days_it_was_merged() {
        ClueHistory past = ClueHistory.verifying().and(merged(PROVINCIAL_DESK));
        given(past)
                .when(LATER, unmerge(PROVINCIAL_DESK))
                .expectEventsMatching(told(events -> events.get(0) instanceof ClueUnmerged
                        && events.get(1) instanceof DeadlineResumed resumed
                        && resumed.days() == 10
                        && resumed.suspendedAt().equals(NOW)
                        && resumed.dueOn()
                                .isAfter(
                                        past.lastStarted(ClueClock.VERIFICATION).dueOn())));
    }

    @Test
    void its_reporters_are_told_what_came_of_the_main_clue_once_for_each_conclusion() {
        ClueHistory past = ClueHistory.registered().and(merged(DESK));
        MainResult first = new MainResult("clue-main", at("2024-09-25T09:00"));
        given(past).refuses(LATER, tell(null), ClueError.MAIN_CLUE_NOT_CONCLUDED);
        given(past).refuses(LATER, tell(new MainResult("clue-3", NOW)), ClueError.MAIN_CLUE_NOT_CONCLUDED);
        given(past).when(LATER, tell(first)).expectEvents(told(LATER));

        ClueHistory told = ClueHistory.registered().and(merged(DESK)).and(told(LATER));
        given(told).refuses(at("2024-10-09T09:00"), tell(first), ClueError.FEEDBACK_ALREADY_GIVEN);
        MainResult another = new MainResult("clue-main", at("2024-11-01T09:00"));
        given(told).when(at("2024-11-04T09:00"), tell(another)).expectEvents(told(at("2024-11-04T09:00")));
    }

    @Test
    void unmerged_it_owes_its_reporters_what_comes_of_itself() {
        ClueHistory past = ClueHistory.verifying().and(merged(PROVINCIAL_DESK)).and(told(LATER));
        given(past)
                .when(LATER, unmerge(PROVINCIAL_DESK))
                .expectEventsMatching(told(events -> events.get(0) instanceof ClueUnmerged));
        given(ClueHistory.registered()).refuses(LATER, tell(new MainResult("clue-main", NOW)), ClueError.WRONG_STATE);
    }

    @Test
    void the_main_clue_does_not_close_before_the_reporters_of_what_was_merged_into_it_are_told() {
        ClueHistory handled =
                ClueHistory.concluded("FALSE", "NONE").feedBack().handle(null).and(ABSORBED);
        given(handled)
                .refuses(
                        at("2025-12-19T09:00"),
                        new CloseLoop(CLUE, true, DESK),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(ClosureItem.FEEDBACK)));
        given(handled)
                .when(at("2025-12-19T09:00"), new CloseLoop(CLUE, false, DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_main_clue_takes_note_once_each_way_or_refuses() {
        given(ClueHistory.triaged()).when(NOW, note(true)).expectEvents(ABSORBED);
        given(ClueHistory.triaged().and(ABSORBED)).refuses(NOW, note(true), ClueError.MERGE_ALREADY_NOTED);
        given(ClueHistory.triaged()).refuses(NOW, note(false), ClueError.MERGE_ALREADY_NOTED);
        given(ClueHistory.concluded("TRUE", "HEI")).refuses(LATER, note(true), ClueError.MERGE_NOT_TAKEN);
        given(ClueHistory.triaged().and(ABSORBED))
                .when(NOW, note(false))
                .expectEvents(new ClueReleased(CLUE, "clue-2", NOW));
    }

    @Test
    void the_system_undoes_what_the_main_clue_refused() {
        given(ClueHistory.registered().and(merged(DESK)))
                .when(LATER, new UnmergeClue(CLUE, null, UnmergeReason.NOT_TAKEN_IN, POLICY))
                .expectEvents(unmerged(POLICY, "NOT_TAKEN_IN", "REGISTERED"));
    }

    /** The payloads of what was told. */
    private static Matcher<List<? super EventMessage<?>>> told(Predicate<List<?>> expected) {
        return Matchers.predicate(events -> expected.test(events.stream()
                .map(event -> ((EventMessage<?>) event).getPayload())
                .toList()));
    }

    private static void refusedInto(MainClue main, ClueError code) {
        given(ClueHistory.triaged()).refuses(NOW, new MergeClue(CLUE, main, MergeGround.SAME_EVENT, DESK), code);
    }

    private static MainClue main() {
        return new MainClue("clue-main", "XS-1", ClueStatus.VERIFYING, Line.CRIME, DESK.unit(), ConflictSet.NONE);
    }

    private static MergeClue merge(Actor actor) {
        return new MergeClue(CLUE, main(), MergeGround.SAME_EVENT, actor);
    }

    private static ClueMerged merged(Actor actor) {
        return new ClueMerged(CLUE, NO, "clue-main", "XS-1", "SAME_EVENT", actor.officer(), actor.unit(), NOW);
    }

    private static UnmergeClue unmerge(Actor actor) {
        return new UnmergeClue(CLUE, main(), UnmergeReason.WRONGLY_MERGED, actor);
    }

    private static RecordFeedback tell(@Nullable MainResult result) {
        return new RecordFeedback(
                CLUE, FeedbackOutcome.FED_BACK, FeedbackChannel.LETTER, null, result, List.of(), DESK);
    }

    private static MergedResultFedBack told(Instant when) {
        return new MergedResultFedBack(CLUE, DESK.unit(), "FED_BACK", "LETTER", null, DESK.officer(), when);
    }

    private static ClueUnmerged unmerged(Actor actor, String reason, String status) {
        return new ClueUnmerged(
                CLUE, NO, "clue-main", reason, status, null, null, null, null, actor.officer(), actor.unit(), LATER);
    }

    private static NoteMerge note(boolean merged) {
        return new NoteMerge(CLUE, "clue-2", "XS-2", "SAME_EVENT", merged, POLICY);
    }
}
