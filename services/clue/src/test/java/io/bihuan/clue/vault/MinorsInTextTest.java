package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MinorsInTextTest {

    @Test
    void B4_every_one_is_masked_by_a_number_of_their_own_wherever_they_are_named() {
        MinorsInText minors = new MinorsInText(List.of("小童", "小童甲", " 小童 ", "童"));

        assertThat(minors.names()).containsExactly("小童", "小童甲");
        assertThat(minors.remove("小童甲与小童在场,小童甲被打")).isEqualTo("【未成年人2】与【未成年人1】在场,【未成年人2】被打");
        assertThat(minors.remove("无人在场")).isEqualTo("无人在场");
        assertThat(minors).hasToString("MinorsInText[sealed]");
    }

    @Property
    void B4_no_name_is_left_in_any_text(
            @ForAll @NotBlank @StringLength(min = 2, max = 6) String name,
            @ForAll @StringLength(max = 40) String before,
            @ForAll @StringLength(max = 40) String after) {
        String stripped = name.strip();
        String masked = new MinorsInText(List.of(name)).remove(before + stripped + after);

        if (stripped.length() >= 2) {
            assertThat(masked.replace(MinorsInText.mark(1), "\n")).doesNotContain(stripped);
        }
    }
}
