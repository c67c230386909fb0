package io.bihuan.clue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClueErrorTest {

    @ParameterizedTest
    @EnumSource(ClueError.class)
    void every_refusal_says_in_chinese_what_is_wrong_and_what_to_do(ClueError error) {
        assertThat(error.title()).matches(".*\\p{IsHan}.*").doesNotEndWith("。");
        assertThat(error.nextStep()).matches(".*\\p{IsHan}.*。").isNotEqualTo(error.title());
    }
}
