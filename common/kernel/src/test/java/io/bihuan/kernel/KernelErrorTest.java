package io.bihuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelErrorTest {

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_a_chinese_sentence_with_a_next_step(KernelError error) {
        assertThat(error.title()).containsPattern("\\p{IsHan}").doesNotEndWith("。");
        assertThat(error.nextStep()).containsPattern("\\p{IsHan}").endsWith("。");
        assertThat(error.category()).isNotNull();
    }
}
