package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.FindingConfirmed;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.answerentry.AnswerEntry;
import io.bihuan.clue.write.confirmfinding.ConfirmFinding;
import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.clue.write.reviewresponsibility.ReviewResponsibility;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final String ENTRY = "act-7";
    private static final String UNIT = "990121-GA";
    private static final Instant NOW = at("2025-03-10T10:00");
    private static final Actor WHO = new Actor("P-3", "990123-GA", "POLICE", Level.COUNTY);
    private static final Actor REVIEWER = new Actor("J-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor SECOND = new Actor("J-2", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final EntryAnswered ANSWERED = new EntryAnswered(ENTRY, "FJ-7", "P-3", "990123-GA", NOW);
    private static final ResponsibilityReviewed REVIEWED =
            new ResponsibilityReviewed(ENTRY, "GROSS_NEGLIGENCE", "RD-1", "J-1", "J-2", "990100-JW", NOW);
    private static final FindingConfirmed CONFIRMED =
            new FindingConfirmed(ENTRY, "GROSS_NEGLIGENCE", "RD-1", "J-2", "990100-JW", NOW);

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void who_acted_answers_wherever_they_work_now_and_more_than_once() {
        when(new AnswerEntry(ENTRY, "P-3", "FJ-7", WHO)).expectEvents(ANSWERED);
        when(new AnswerEntry(ENTRY, "P-3", "FJ-7", WHO), ANSWERED, REVIEWED).expectEvents(ANSWERED);
    }

    @Test
    void nobody_answers_for_another() {
        expectRefusal(when(new AnswerEntry(ENTRY, "P-3", "FJ-7", REVIEWER)), ClueError.RESPONSIBILITY_NOT_YOURS);
    }

    @Test
    void what_the_first_finds_stands_once_the_second_says_the_same_in_person() {
        when(review("J-2", REVIEWER, "RD-1"), ANSWERED).expectEvents(REVIEWED);
        when(confirm(SECOND, "RD-1"), ANSWERED, REVIEWED).expectEvents(CONFIRMED);
        expectRefusal(when(confirm(REVIEWER, "RD-1"), REVIEWED), ClueError.RESPONSIBILITY_CONFIRMED_BY_SECOND);
        Actor third = new Actor("J-3", "990100-JW", "DISCIPLINE", Level.CITY);
        expectRefusal(when(confirm(third, "RD-1"), REVIEWED), ClueError.RESPONSIBILITY_CONFIRMED_BY_SECOND);
    }

    @Test
    void nothing_is_confirmed_that_was_not_found_or_is_found_otherwise_by_now() {
        expectRefusal(when(confirm(SECOND, "RD-1"), ANSWERED), ClueError.RESPONSIBILITY_ANOTHER_FINDING);
        expectRefusal(when(confirm(SECOND, "RD-2"), REVIEWED), ClueError.RESPONSIBILITY_ANOTHER_FINDING);
        ConfirmFinding milder =
                new ConfirmFinding(ENTRY, act(ConflictSet.NONE), LiabilityFinding.NOT_LIABLE, "RD-1", SECOND);
        expectRefusal(when(milder, REVIEWED), ClueError.RESPONSIBILITY_ANOTHER_FINDING);
    }

    @Test
    void a_finding_that_stands_is_the_only_one_and_one_that_does_not_may_be_made_anew() {
        expectRefusal(when(review("J-2", REVIEWER, "RD-1"), REVIEWED), ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
        when(review("J-3", REVIEWER, "RD-1"), REVIEWED)
                .expectEvents(
                        new ResponsibilityReviewed(ENTRY, "GROSS_NEGLIGENCE", "RD-1", "J-1", "J-3", "990100-JW", NOW));
        expectRefusal(
                when(review("J-3", REVIEWER, "RD-2"), REVIEWED, CONFIRMED), ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
        expectRefusal(when(confirm(SECOND, "RD-1"), REVIEWED, CONFIRMED), ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
    }

    @Test
    void neither_one_alone_nor_who_took_part_nor_their_unit_then_nor_one_below_it_finds_it() {
        Actor colleague = new Actor("P-9", UNIT, "POLICE", Level.COUNTY);
        Actor below = new Actor("P-9", "990121103-PCS", "POLICE", Level.TOWN);
        Actor partner = new Actor("P-4", "990100-JW", "DISCIPLINE", Level.CITY);
        for (ReviewResponsibility refused : List.of(
                review("J-1", REVIEWER, "RD-1"),
                review("P-3", REVIEWER, "RD-1"),
                review("P-4", REVIEWER, "RD-1"),
                review("J-2", WHO, "RD-1"),
                review("J-2", partner, "RD-1"),
                review("J-2", colleague, "RD-1"),
                review("J-2", below, "RD-1"))) {
            expectRefusal(when(refused), ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS);
        }
        Actor secondOfTheUnit = new Actor("J-2", UNIT, "DISCIPLINE", Level.COUNTY);
        expectRefusal(when(confirm(secondOfTheUnit, "RD-1"), REVIEWED), ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS);
    }

    @Test
    void whoever_must_keep_out_of_the_matter_finds_nothing_in_it() {
        RecordedAct theirs = act(new ConflictSet(Set.of(), Set.of(), Set.of("J-1", "J-2")));
        expectRefusal(
                when(new ReviewResponsibility(
                        ENTRY, theirs, LiabilityFinding.GROSS_NEGLIGENCE, "RD-1", "J-2", REVIEWER)),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(new ConfirmFinding(ENTRY, theirs, LiabilityFinding.GROSS_NEGLIGENCE, "RD-1", SECOND), REVIEWED),
                ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void an_index_names_nobody() {
        expectRefusal(when(new AnswerEntry(ENTRY, "P-3", "13800138000", WHO)), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(when(review("J-2", REVIEWER, "13800138000")), ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    private static ReviewResponsibility review(String second, Actor actor, String reference) {
        return new ReviewResponsibility(
                ENTRY, act(ConflictSet.NONE), LiabilityFinding.GROSS_NEGLIGENCE, reference, second, actor);
    }

    private static ConfirmFinding confirm(Actor actor, String reference) {
        return new ConfirmFinding(ENTRY, act(ConflictSet.NONE), LiabilityFinding.GROSS_NEGLIGENCE, reference, actor);
    }

    /** Two did it for the county police. */
    private static RecordedAct act(ConflictSet conflicts) {
        return new RecordedAct("P-3", UNIT, Set.of("P-3", "P-4"), conflicts);
    }

    private static ResultValidator<Responsibility> when(Object command, Object... history) {
        return Aggregates.fixture(Responsibility.class, MovableClock.at(NOW))
                .given(List.of(history))
                .when(command);
    }
}
