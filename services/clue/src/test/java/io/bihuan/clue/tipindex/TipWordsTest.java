package io.bihuan.clue.tipindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TipWordsTest {

    @Test
    void chinese_is_cut_into_pairs_of_neighbours() {
        assertThat(said("强买强卖").different()).containsExactly("强买", "买强", "强卖");
    }

    @Test
    void full_width_and_half_width_are_one_form_and_so_are_upper_and_lower_case() {
        assertThat(said("ＡＢＣ砂场").different())
                .isEqualTo(said("abc砂场").different())
                .containsExactly("abc", "砂场");
    }

    @Test
    void no_word_reaches_from_one_part_into_the_next() {
        assertThat(TipWords.of("柳湾", "砂场", "强买").different()).containsExactly("柳湾", "砂场", "强买");
    }

    @Test
    void numbers_are_no_words_so_nobody_is_recognised_by_theirs() {
        assertThat(said("电话 199-0000-3869 或 １９９００００３８６９").different()).containsExactly("电话", "或");
        assertThat(said("证号 99012119800101001X").different()).containsExactly("证号");
    }

    @Test
    void what_is_said_in_every_tip_is_no_word() {
        assertThat(said("群众反映").different()).containsExactly("众反");
    }

    @Test
    void nothing_said_is_no_words() {
        assertThat(TipWords.of("", "", "").different()).isEmpty();
        assertThat(said("！？ 12").different()).isEmpty();
    }

    @Test
    void a_tip_of_any_length_has_a_thousand_words_at_most() {
        String novel = IntStream.range(0, 40_000)
                .mapToObj(i -> Character.toString(0x4E00 + (i * 7919) % 20_000))
                .collect(Collectors.joining());

        assertThat(said(novel).different()).hasSize(TipWords.MOST);
    }

    @Test
    void what_both_say_is_told_in_whole_stretches_the_longest_first() {
        TipWords asked = TipWords.of("柳湾村", "", "某砂场强买强卖,夜间拦车");
        TipWords other = TipWords.of("石桥村", "", "夜间有人拦车,被强买强卖河沙");

        assertThat(asked.commonWith(other)).containsExactly("强买强卖", "夜间", "拦车");
    }

    @Test
    void of_two_that_have_nothing_in_common_nothing_is_told() {
        assertThat(said("放高利贷").commonWith(said("强买强卖"))).isEmpty();
    }

    private static TipWords said(String narrative) {
        return TipWords.of("", "", narrative);
    }
}
