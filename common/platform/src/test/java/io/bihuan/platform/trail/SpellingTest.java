package io.bihuan.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void an_id_is_kept_and_what_somebody_else_may_be_called_is_not() {
        for (String id : List.of("0192f0c1-6f0e-7cc3-98c4-dc0c0c07398f", "case-17", "XS-2024-000123", "o-6001")) {
            assertThat(Spelling.id(id)).isEqualTo(id);
        }
        for (String typed : List.of("张三", "zhangsan", "13900000000", "a b1", "", "x1".repeat(60))) {
            assertThat(Spelling.id(typed)).as(typed).isEqualTo("*");
        }
    }

    @Test
    void filters_keep_their_names_and_of_their_values_codes_only() {
        Map<String, Object> typed = new HashMap<>();
        typed.put("status", "ACCEPTED");
        typed.put("handlingUnit", "990121-GA");
        typed.put("q", "柳湾 砂");
        typed.put("phone", "13900000000");
        typed.put("nothing", null);

        assertThat(Spelling.filters(typed))
                .isEqualTo(Map.of("status", "ACCEPTED", "handlingUnit", "990121-GA", "q", "*", "phone", "*"));
    }

    @Test
    void a_purpose_loses_the_numbers_of_people_and_what_is_too_long() {
        assertThat(Spelling.purpose("核查 13900000000 的来电")).isEqualTo("核查 * 的来电");
        assertThat(Spelling.purpose("长".repeat(300))).hasSize(200);
        assertThat(Spelling.purpose("x".repeat(199) + "\uD83D\uDE00")).hasSize(199);
    }
}
