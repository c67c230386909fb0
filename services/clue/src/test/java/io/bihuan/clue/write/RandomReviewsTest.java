package io.bihuan.clue.write;

import static io.bihuan.clue.write.ReviewGiven.AUTHORS;
import static io.bihuan.clue.write.ReviewGiven.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.events.ReadingStarted;
import io.bihuan.clue.events.ReviewEvent;
import io.bihuan.clue.events.ReviewOpinionGiven;
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
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officers who do anything in any order: whoever reads or decides is never of the unit that verified, nor was part of it. */
class RandomReviewsTest {

    private static final int REVIEWS = 60;
    private static final int COMMANDS = 40;
    private static final Set<String> ORIGINAL = Set.of("990100-GA", "990121-GA", "990121103-PCS");
    private static final String IN_CONFLICT = "990121-SHB";
    private static final ConflictSet CONFLICTS = ReviewGiven.line(IN_CONFLICT);
    private static final List<String> UNITS = List.of(
            "990100-GA",
            "990121-GA",
            "990121103-PCS",
            "990000-GA",
            "990100-SHB",
            IN_CONFLICT,
            "990200-SHB",
            "990000-SHB");
    private static final List<String> OFFICERS = List.of("o-city-1", "o-desk-1", "o-1", "o-2", "o-3");

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_order_of_commands_lets_the_original_unit_judge_itself() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < REVIEWS; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("review %s", seed).satisfies(RandomReviewsTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen).as("every event happens in some review").contains(ReviewEvent.class.getPermittedSubclasses());
    }

    private static List<Object> live(Random random) {
        try (AggregatesInMemory reviews = AggregatesInMemory.of(MovableClock.at(ReviewGiven.NOW), ClueReview.class)) {
            reviews.send(select(Actor.system("when-clue-concluded-then-review-or-pool")));
            for (int i = 0; i < COMMANDS; i++) {
                Actor actor = new Actor(pick(random, OFFICERS), pick(random, UNITS), "ANY", Level.CITY);
                reviews.send(command(random, actor));
            }
            return reviews.events(REVIEW);
        }
    }

    private static void isAllowed(List<? extends Object> life) {
        String reader = "";
        int decisions = 0;
        for (Object event : life) {
            if (event instanceof ReadingStarted e) {
                assertThat(reader).as("one reader").isEmpty();
                reader = e.reviewer();
                independent(e.reviewer(), e.reviewerUnit());
            } else if (event instanceof ReviewOpinionGiven e) {
                assertThat(e.reviewer()).isEqualTo(reader);
            } else if (event instanceof ConclusionUpheld e) {
                decisions++;
                independent(e.decidedBy(), e.decidingUnit());
                assertThat(e.decidedBy()).isNotEqualTo(reader);
            } else if (event instanceof ConclusionOverturned e) {
                decisions++;
                independent(e.decidedBy(), e.decidingUnit());
                assertThat(e.decidedBy()).isNotEqualTo(reader);
            }
        }
        assertThat(decisions).isLessThanOrEqualTo(1);
    }

    private static void independent(String officer, String unit) {
        assertThat(AUTHORS).doesNotContain(officer);
        assertThat(ORIGINAL).doesNotContain(unit);
        assertThat(unit).isNotEqualTo(IN_CONFLICT);
    }

    private static Object command(Random random, Actor actor) {
        return switch (random.nextInt(5)) {
            case 0 -> select(actor);
            case 1 -> new StartReading(REVIEW, CONFLICTS, actor);
            case 2 -> new GiveOpinion(REVIEW, ReviewOpinion.UPHOLD, "F-1", CONFLICTS, actor);
            case 3 -> new UpholdConclusion(REVIEW, CONFLICTS, actor);
            default -> new OverturnConclusion(REVIEW, CONFLICTS, actor);
        };
    }

    private static SelectForReview select(Actor actor) {
        return new SelectForReview(
                REVIEW,
                ReviewGiven.conclusion("clue-1", ConclusionKind.FALSE, ClueGrade.KEY, CONFLICTS),
                ReviewGround.CHOSEN,
                actor);
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
