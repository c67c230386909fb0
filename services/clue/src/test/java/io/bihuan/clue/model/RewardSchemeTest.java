package io.bihuan.clue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RewardSchemeTest {

    private static final RewardScheme BUNDLED = RewardScheme.bundled(LocalDate.parse("2024-10-24"));

    @Test
    void there_is_one_band_for_every_category_and_contribution_and_its_ends_are_in_order() {
        assertThat(BUNDLED.bands())
                .allSatisfy(band -> assertThat(band.lower()).isPositive().isLessThanOrEqualTo(band.upper()));
        assertThat(BUNDLED.bands().stream().map(band -> band.category() + " " + band.contribution()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(RewardCategory.values())
                        .flatMap(category ->
                                Stream.of(ContributionGrade.values()).map(grade -> category + " " + grade))
                        .toList());
    }

    @Test
    void of_all_that_applies_the_highest_band_wins() {
        assertThat(BUNDLED.highest(EnumSet.allOf(RewardCategory.class), ContributionGrade.FIRST)
                        .category())
                .isEqualTo(RewardCategory.HEI);
        assertThat(BUNDLED.highest(List.of(RewardCategory.UMBRELLA, RewardCategory.E_GANG), ContributionGrade.FIRST)
                        .category())
                .as("of two alike, the one that is named first in the table of categories")
                .isEqualTo(RewardCategory.E_GANG);
        assertThatThrownBy(() -> BUNDLED.highest(List.of(), ContributionGrade.FIRST))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ClueError.REWARD_BAND_UNKNOWN));
    }

    @Test
    void before_the_first_day_there_are_none() {
        assertThatThrownBy(() -> RewardScheme.bundled(LocalDate.parse("2017-12-31")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_trigger_is_reached_by_itself_and_by_what_comes_after_it() {
        assertThat(RewardTrigger.ARREST_APPROVED.isReachedBy(RewardTrigger.PROSECUTION_REFERRED))
                .isTrue();
        assertThat(RewardTrigger.ARREST_APPROVED.isReachedBy(RewardTrigger.ARREST_APPROVED))
                .isTrue();
        assertThat(RewardTrigger.ARREST_APPROVED.isReachedBy(RewardTrigger.VERIFIED))
                .isFalse();
    }
}
