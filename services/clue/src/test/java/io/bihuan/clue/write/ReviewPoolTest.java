package io.bihuan.clue.write;

import static io.bihuan.clue.write.ReviewGiven.HEAD;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ConclusionDrawn;
import io.bihuan.clue.events.ConclusionPooled;
import io.bihuan.clue.events.ReviewSampleDrawn;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.SamplingRule;
import io.bihuan.clue.write.drawsample.DrawSample;
import io.bihuan.clue.write.poolforreview.PoolForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ReviewPoolTest {

    private static final String POOL = "review-pool-990100-GA-2024-10";
    private static final Actor POLICY = Actor.system("when-clue-concluded-then-review-or-pool");
    private static final Instant CONCLUDED = ClueHistory.CONCLUDED_AT;
    private static final Instant OVER = ClueHistory.at("2024-11-02T00:00");

    @Test
    void a_negative_conclusion_is_pooled_once_with_those_of_its_unit_and_month() {
        when(CONCLUDED, pool("clue-1")).expectEvents(pooled("clue-1"));
        when(CONCLUDED, pool("clue-2"), pooled("clue-1")).expectEvents(pooled("clue-2"));
        expectRefusal(when(CONCLUDED, pool("clue-1"), pooled("clue-1")), ClueError.ALREADY_POOLED);
    }

    @Test
    void few_are_all_drawn_when_the_month_is_over() {
        when(OVER, draw(HEAD), pooled("clue-1"))
                .expectEvents(drawn(), new ConclusionDrawn(POOL, "review-clue-1-17", "clue-1", 17, OVER));
        expectRefusal(
                when(OVER.minusSeconds(1), draw(HEAD), pooled("clue-1")),
                ClueError.MONTH_NOT_OVER,
                Map.of("from", "2024-11-02"));
    }

    @Test
    void a_sample_is_drawn_once_and_nothing_is_pooled_after_it() {
        expectRefusal(when(OVER, draw(HEAD), pooled("clue-1"), drawn()), ClueError.SAMPLE_ALREADY_DRAWN);
        expectRefusal(when(OVER, pool("clue-2"), pooled("clue-1"), drawn()), ClueError.SAMPLE_ALREADY_DRAWN);
    }

    @Test
    void the_unit_does_not_draw_its_own_sample() {
        expectRefusal(
                when(OVER, draw(ClueHistory.CITY_OFFICER), pooled("clue-1")), ClueError.REVIEWER_OF_ORIGINAL_UNIT);
    }

    @Test
    void one_in_ten_is_drawn_but_five_at_least() {
        SamplingRule rule = SamplingRule.of(YearMonth.parse("2024-10"));
        assertThat(List.of(rule.size(0), rule.size(3), rule.size(50), rule.size(51), rule.size(200)))
                .containsExactly(0, 3, 5, 6, 20);
    }

    @Test
    void anybody_draws_the_same_again_from_the_seed_and_another_seed_draws_others() {
        SamplingRule rule = SamplingRule.of(YearMonth.parse("2024-10"));
        List<String> population = IntStream.range(0, 100)
                .mapToObj(i -> "review-clue-" + i + "-17")
                .toList();
        List<String> backwards = IntStream.iterate(99, i -> i >= 0, i -> i - 1)
                .mapToObj(population::get)
                .toList();

        List<String> sample = rule.draw("seed-1", population);
        assertThat(sample).hasSize(10).doesNotHaveDuplicates().isEqualTo(rule.draw("seed-1", backwards));
        assertThat(rule.draw("seed-2", population)).isNotEqualTo(sample);
        // Worked out with another tool: printf 'seed-1:review-clue-%s-17' $i | sha256sum, sorted.
        assertThat(sample).startsWith(FIRST, SECOND);
    }

    private static final String FIRST = "review-clue-85-17";
    private static final String SECOND = "review-clue-22-17";

    private static ResultValidator<ReviewPool> when(Instant now, Object command, Object... past) {
        return Aggregates.fixture(ReviewPool.class, MovableClock.at(now))
                .given(past)
                .when(command);
    }

    private static PoolForReview pool(String clueId) {
        return PoolForReview.of(
                ReviewGiven.conclusion(clueId, ConclusionKind.FALSE, ClueGrade.GENERAL, ConflictSet.NONE), POLICY);
    }

    private static ConclusionPooled pooled(String clueId) {
        return new ConclusionPooled(POOL, "990100-GA", "2024-10", "review-" + clueId + "-17", clueId, 17, CONCLUDED);
    }

    private static DrawSample draw(Actor actor) {
        return new DrawSample(POOL, "seed-1", actor);
    }

    private static ReviewSampleDrawn drawn() {
        List<String> all = List.of("review-clue-1-17");
        return new ReviewSampleDrawn(POOL, "990100-GA", "2024-10", "seed-1", 1, 10, 5, all, all, HEAD.officer(), OVER);
    }
}
