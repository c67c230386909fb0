package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ConclusionDrawn;
import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.poolforreview.PoolForReview;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewAutomationsTest {

    private static final Instant NOW = Instant.parse("2024-10-31T16:30:00Z");
    private static final ClueConcluded CONCLUDED =
            new ClueConcluded("clue-1", "XS", "UNPROVEN", "NONE", "990100-GA", "990121", "o-desk-1", "990100-SHB", NOW);

    private final List<Object> sent = new ArrayList<>();
    private final Commands commands = command -> {
        sent.add(command);
        return new CommandOutcome("id", 1, 7);
    };

    @Test
    void S20_nothing_found_in_a_key_clue_is_read_again() {
        ConcludedClue conclusion = conclusion(ConclusionKind.UNPROVEN, ClueGrade.KEY);
        new WhenClueConcludedThenReviewOrPool(holding(conclusion), commands).on(CONCLUDED, 17);
        assertThat(sent)
                .containsExactly(new SelectForReview(
                        "review-clue-1-17",
                        conclusion,
                        ReviewGround.IMPORTANT_NEGATIVE,
                        Actor.system("when-clue-concluded-then-review-or-pool")));
    }

    @Test
    void nothing_found_in_an_ordinary_clue_is_for_the_lot_of_its_month_in_shanghai() {
        ConcludedClue conclusion = conclusion(ConclusionKind.FALSE, ClueGrade.GENERAL);
        new WhenClueConcludedThenReviewOrPool(holding(conclusion), commands).on(CONCLUDED, 17);
        assertThat(sent)
                .containsExactly(new PoolForReview(
                        "review-pool-990100-GA-2024-11",
                        conclusion,
                        Actor.system("when-clue-concluded-then-review-or-pool")));
    }

    @Test
    void what_was_found_is_not_read_again_by_itself() {
        new WhenClueConcludedThenReviewOrPool(holding(conclusion(ConclusionKind.TRUE, ClueGrade.MAJOR)), commands)
                .on(CONCLUDED, 17);
        new WhenClueConcludedThenReviewOrPool(
                        holding(conclusion(ConclusionKind.PARTLY_TRUE, ClueGrade.GENERAL)), commands)
                .on(CONCLUDED, 17);
        assertThat(sent).isEmpty();
    }

    @Test
    void what_was_drawn_is_read_again_however_often_it_is_heard() {
        ConcludedClue conclusion = conclusion(ConclusionKind.FALSE, ClueGrade.GENERAL);
        ConclusionDrawn drawn = new ConclusionDrawn("review-pool-1", "review-clue-1-17", "clue-1", 17, NOW);
        new WhenConclusionDrawnThenReview(holding(conclusion), commands).on(drawn);
        assertThat(sent)
                .containsExactly(new SelectForReview(
                        "review-clue-1-17",
                        conclusion,
                        ReviewGround.SAMPLE,
                        Actor.system("when-conclusion-drawn-then-review")));
        new WhenConclusionDrawnThenReview(holding(conclusion), refusing(ClueError.REVIEW_ALREADY_OPEN)).on(drawn);
    }

    @Test
    void S21_a_result_that_the_reporter_disputes_is_read_again() {
        ConcludedClue conclusion = conclusion(ConclusionKind.TRUE, ClueGrade.GENERAL);
        ResultDisputed disputed = new ResultDisputed("dialogue-tip-1", "tip-1", "m-1", "c", NOW);
        new WhenResultDisputedThenReview(holding(conclusion), commands).on(disputed);
        assertThat(sent)
                .containsExactly(new SelectForReview(
                        "review-dialogue-tip-1",
                        conclusion,
                        ReviewGround.DISSENT,
                        Actor.system("when-result-disputed-then-review")));
        new WhenResultDisputedThenReview(holding(null), commands).on(disputed);
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_conclusion_that_does_not_stand_reopens_the_clue() {
        Actor policy = Actor.system("when-conclusion-overturned-then-reopen-clue");
        new WhenConclusionOverturnedThenReopenClue(commands).on(overturned("SAMPLE"));
        new WhenConclusionOverturnedThenReopenClue(commands).on(overturned("DISSENT"));
        assertThat(sent)
                .containsExactly(
                        new ReopenClue("clue-1", ReopenGround.OVERTURNED, "review-clue-1-17", policy),
                        new ReopenClue("clue-1", ReopenGround.DISSENT_UPHELD, "review-clue-1-17", policy));
    }

    @Test
    void a_clue_that_is_verified_again_anyway_is_fine_but_any_other_refusal_is_not_swallowed() {
        new WhenConclusionOverturnedThenReopenClue(refusing(ClueError.ALREADY_REOPENED)).on(overturned("SAMPLE"));
        new WhenConclusionOverturnedThenReopenClue(refusing(ClueError.WRONG_STATE)).on(overturned("SAMPLE"));
        assertThatThrownBy(() -> new WhenConclusionOverturnedThenReopenClue(refusing(ClueError.REVIEW_REQUIRED))
                        .on(overturned("SAMPLE")))
                .isInstanceOf(DomainException.class);
    }

    private static ConclusionOverturned overturned(String ground) {
        return new ConclusionOverturned("review-clue-1-17", "clue-1", ground, "o-1", "990000-SHB", NOW);
    }

    private static ConcludedClue conclusion(ConclusionKind kind, ClueGrade grade) {
        return new ConcludedClue(
                "clue-1", "XS", 17, kind, grade, "990100-GA", List.of("o-city-1"), NOW, ConflictSet.NONE);
    }

    private static Commands refusing(ClueError code) {
        return command -> {
            throw new DomainException(code);
        };
    }

    private static Conclusions holding(@Nullable ConcludedClue conclusion) {
        return new Conclusions() {
            @Override
            public Optional<ConcludedClue> toldAt(String clueId, long sequence) {
                return Optional.ofNullable(conclusion);
            }

            @Override
            public ConcludedClue of(String clueId) {
                return toldAt(clueId, 0).orElseThrow();
            }

            @Override
            public boolean stillHoldsBehind(String clarificationId) {
                return conclusion != null;
            }

            @Override
            public Optional<ConcludedClue> ofTip(String tipId) {
                return Optional.ofNullable(conclusion);
            }
        };
    }
}
