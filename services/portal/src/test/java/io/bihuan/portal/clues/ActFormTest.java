package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActFormTest {

    private static final Act MEASURE = Acts.named("RecordMeasure").orElseThrow();

    @Test
    void a_moment_is_taken_for_shanghai_and_what_may_be_left_out_is_not_sent() {
        ActForm form = ActForm.of(MEASURE, Map.of("kind", "INQUIRY", "performedAt", "2024-09-20T10:30", "waiver", ""));

        assertThat(form.mistakes().isEmpty()).isTrue();
        assertThat(form.body()).isEqualTo(Map.of("kind", "INQUIRY", "performedAt", "2024-09-20T02:30:00Z"));
    }

    @Test
    void what_is_not_among_the_options_is_refused_and_kept_as_typed() {
        ActForm form = ActForm.of(MEASURE, Map.of("kind", "ARREST", "performedAt", "yesterday"));

        assertThat(form.mistakes().byField().keySet()).containsExactly("kind", "performedAt");
        assertThat(form.typed()).containsEntry("kind", "ARREST").containsEntry("performedAt", "yesterday");
    }

    @Test
    void fields_of_no_act_are_dropped() {
        assertThat(ActForm.of(MEASURE, Map.of("officer", "somebody else")).typed())
                .doesNotContainKey("officer");
    }

    @Test
    void lists_are_read_however_people_part_them() {
        Act start = Acts.named("ApproveVerificationStart").orElseThrow();

        assertThat(ActForm.of(start, Map.of("verifiers", " 990100-GA-002、990100-GA-003\n"))
                        .body())
                .isEqualTo(Map.of("verifiers", List.of("990100-GA-002", "990100-GA-003")));
    }

    @Test
    void what_nobody_types_and_the_clue_does_not_give_cannot_be_done_now() {
        Act sign = Acts.named("SignConclusion").orElseThrow();

        assertThat(ActForm.of(sign, Map.of("opinion", "AGREED"))
                        .mistakes()
                        .byField()
                        .get("form")
                        .key())
                .isEqualTo("act.notnow");
    }
}
