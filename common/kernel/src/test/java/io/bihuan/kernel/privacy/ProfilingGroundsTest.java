package io.bihuan.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilingGroundsTest {

    private final ProfilingGrounds grounds = ProfilingGrounds.bundled();

    @ParameterizedTest
    @CsvSource({
        "戴金链子、有纹身的人, LOOKS",
        "信教群众, RELIGION",
        "某村回族人员, ETHNICITY",
        "缠访人员, PETITIONING",
        "外地户口, HOUSEHOLD",
        "刑满释放人员, PAST_SENTENCE",
        "戒毒人员, HEALTH"
    })
    void S14_a_list_of_signs_is_recognised_by_each_of_its_grounds(String text, ProfilingGround ground) {
        assertThat(grounds.in(text)).contains(ground);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然资源", "砂石开采", "强迫交易", "宗亲会把持村务", "建筑工程", "物流运输", "民间借贷", "户外广告", ""})
    void S14_places_businesses_and_conduct_are_none(String text) {
        assertThat(grounds.in(text)).isEmpty();
    }

    @Test
    void S14_every_ground_has_words_and_a_name_and_the_table_a_version() {
        assertThat(grounds.version()).isPositive();
        assertThat(Arrays.stream(ProfilingGround.values()))
                .allSatisfy(ground -> assertThat(ground.label()).isNotBlank());
        assertThat(grounds.in("信教 回族 缠访 低保户 有前科 纹身 精神病 异见")).containsExactly(ProfilingGround.values());
    }

    @Property
    void S14_what_is_left_of_a_text_speaks_of_none(@ForAll String before, @ForAll String after) {
        assertThat(grounds.in(grounds.without(before + "纹身" + after))).isEmpty();
    }
}
