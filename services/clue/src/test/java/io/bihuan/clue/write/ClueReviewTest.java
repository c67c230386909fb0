package io.bihuan.clue.write;

import static io.bihuan.clue.write.ReviewGiven.HEAD;
import static io.bihuan.clue.write.ReviewGiven.NOW;
import static io.bihuan.clue.write.ReviewGiven.READER;
import static io.bihuan.clue.write.ReviewGiven.REVIEW;
import static io.bihuan.clue.write.ReviewGiven.line;
import static io.bihuan.clue.write.ReviewGiven.opened;
import static io.bihuan.clue.write.ReviewGiven.opinion;
import static io.bihuan.clue.write.ReviewGiven.overturned;
import static io.bihuan.clue.write.ReviewGiven.reading;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.model.ReviewOpinion;
import io.bihuan.clue.write.giveopinion.GiveOpinion;
import io.bihuan.clue.write.overturnconclusion.OverturnConclusion;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.clue.write.startreading.StartReading;
import io.bihuan.clue.write.upholdconclusion.UpholdConclusion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ClueReviewTest {

    private static final Actor POLICY = Actor.system("when-clue-concluded-then-review-or-pool");
    private static final Actor COLLEAGUE = new Actor("o-city-8", "990100-GA", "POLICE", Level.CITY);
    private static final Actor BELOW = new Actor("o-county-8", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor AUTHOR_ELSEWHERE = new Actor("o-city-1", "990200-SHB", "SHB", Level.CITY);

    @Test
    void a_conclusion_is_selected_once() {
        when(select(POLICY, ConflictSet.NONE)).expectEvents(opened());
        expectRefusal(when(select(POLICY, ConflictSet.NONE), opened()), ClueError.REVIEW_ALREADY_OPEN);
    }

    @Test
    void an_officer_selects_if_free_of_it() {
        when(select(HEAD, ConflictSet.NONE)).expectEvents(opened("IMPORTANT_NEGATIVE", HEAD.officer()));
        expectRefusal(when(select(COLLEAGUE, ConflictSet.NONE)), ClueError.REVIEWER_OF_ORIGINAL_UNIT);
        expectRefusal(when(select(HEAD, line(HEAD.unit()))), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void S20_a_reviewer_from_the_same_unit_or_below_it_is_rejected() {
        when(start(READER), opened()).expectEvents(reading());
        expectRefusal(when(start(COLLEAGUE), opened()), ClueError.REVIEWER_OF_ORIGINAL_UNIT);
        expectRefusal(when(start(BELOW), opened()), ClueError.REVIEWER_OF_ORIGINAL_UNIT);
    }

    @Test
    void nobody_with_a_part_in_the_conclusion_or_in_conflict_reads_it_again() {
        expectRefusal(when(start(AUTHOR_ELSEWHERE), opened()), ClueError.REVIEWED_BY_AUTHOR);
        expectRefusal(
                when(new StartReading(REVIEW, line(READER.unit()), READER), opened()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        ConflictSet himself = new ConflictSet(Set.of(), Set.of(), Set.of(READER.officer()));
        expectRefusal(when(new StartReading(REVIEW, himself, READER), opened()), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void the_opinion_is_that_of_the_reader() {
        when(give(READER, "F-2024-0003"), opened(), reading()).expectEvents(opinion());
        expectRefusal(when(give(HEAD, "F-2024-0003"), opened(), reading()), ClueError.ONLY_THE_REVIEWER);
        expectRefusal(when(give(READER, "19900003869"), opened(), reading()), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(when(give(READER, "F-2024-0003"), opened()), ClueError.REVIEW_WRONG_STATE);
    }

    @Test
    void another_than_the_reader_decides() {
        when(overturn(HEAD), opened(), reading(), opinion()).expectEvents(overturned());
        when(uphold(HEAD), opened(), reading(), opinion())
                .expectEvents(new ConclusionUpheld(REVIEW, "clue-1", HEAD.officer(), HEAD.unit(), NOW));
        expectRefusal(when(overturn(READER), opened(), reading(), opinion()), ClueError.REVIEW_DECIDED_BY_REVIEWER);
        expectRefusal(when(uphold(READER), opened(), reading(), opinion()), ClueError.REVIEW_DECIDED_BY_REVIEWER);
        expectRefusal(when(uphold(COLLEAGUE), opened(), reading(), opinion()), ClueError.REVIEWER_OF_ORIGINAL_UNIT);
        expectRefusal(when(overturn(HEAD), opened(), reading()), ClueError.REVIEW_WRONG_STATE);
    }

    @Test
    void a_decided_review_is_over() {
        expectRefusal(when(overturn(HEAD), opened(), reading(), opinion(), overturned()), ClueError.REVIEW_WRONG_STATE);
        ConclusionUpheld upheld = new ConclusionUpheld(REVIEW, "clue-1", HEAD.officer(), HEAD.unit(), NOW);
        expectRefusal(when(start(READER), opened(), reading(), opinion(), upheld), ClueError.REVIEW_WRONG_STATE);
    }

    private static ResultValidator<ClueReview> when(Object command, Object... past) {
        return Aggregates.fixture(ClueReview.class, MovableClock.at(NOW))
                .given(past)
                .when(command);
    }

    private static SelectForReview select(Actor actor, ConflictSet conflicts) {
        return new SelectForReview(
                REVIEW,
                ReviewGiven.conclusion("clue-1", ConclusionKind.UNPROVEN, ClueGrade.KEY, conflicts),
                ReviewGround.IMPORTANT_NEGATIVE,
                actor);
    }

    private static StartReading start(Actor actor) {
        return new StartReading(REVIEW, ConflictSet.NONE, actor);
    }

    private static GiveOpinion give(Actor actor, String reference) {
        return new GiveOpinion(REVIEW, ReviewOpinion.OVERTURN, reference, ConflictSet.NONE, actor);
    }

    private static UpholdConclusion uphold(Actor actor) {
        return new UpholdConclusion(REVIEW, ConflictSet.NONE, actor);
    }

    private static OverturnConclusion overturn(Actor actor) {
        return new OverturnConclusion(REVIEW, ConflictSet.NONE, actor);
    }
}
