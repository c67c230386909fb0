package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.answerentry.AnswerEntry;
import io.bihuan.clue.write.reviewresponsibility.ReviewResponsibility;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final String ENTRY = "event-7.P-3";
    private static final String UNIT = "990121-GA";
    private static final Instant NOW = at("2025-03-10T10:00");
    private static final Actor WHO = new Actor("P-3", "990123-GA", "POLICE", Level.COUNTY);
    private static final Actor REVIEWER = new Actor("J-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final EntryAnswered ANSWERED = new EntryAnswered(ENTRY, "FJ-7", "P-3", "990123-GA", NOW);
    private static final ResponsibilityReviewed REVIEWED =
            new ResponsibilityReviewed(ENTRY, "GROSS_NEGLIGENCE", "RD-1", "J-1", "J-2", "990100-JW", NOW);

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
    void two_of_another_unit_find_it_once() {
        when(review("J-2", REVIEWER, "RD-1"), ANSWERED).expectEvents(REVIEWED);
        expectRefusal(when(review("J-2", REVIEWER, "RD-1"), REVIEWED), ClueError.RESPONSIBILITY_ALREADY_REVIEWED);
    }

    @Test
    void neither_one_alone_nor_who_acted_nor_their_unit_then_finds_it() {
        Actor colleague = new Actor("P-9", UNIT, "POLICE", Level.COUNTY);
        for (ReviewResponsibility refused :
                List.of(review("J-1", REVIEWER, "RD-1"), review("P-3", REVIEWER, "RD-1"), review("J-2", WHO, "RD-1"))) {
            expectRefusal(when(refused), ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS);
        }
        expectRefusal(when(review("P-8", colleague, "RD-1")), ClueError.RESPONSIBILITY_REVIEWED_BY_OTHERS);
    }

    @Test
    void an_index_names_nobody() {
        expectRefusal(when(new AnswerEntry(ENTRY, "P-3", "13800138000", WHO)), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(when(review("J-2", REVIEWER, "13800138000")), ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    private static ReviewResponsibility review(String second, Actor actor, String reference) {
        return new ReviewResponsibility(
                ENTRY, "P-3", UNIT, LiabilityFinding.GROSS_NEGLIGENCE, reference, second, actor);
    }

    private static ResultValidator<Responsibility> when(Object command, Object... history) {
        return Aggregates.fixture(Responsibility.class, MovableClock.at(NOW))
                .given(List.of(history))
                .when(command);
    }
}
