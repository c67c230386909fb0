package io.bihuan.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.registry.OfficerInOffice.Post;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficerInOfficeTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate LAST = LocalDate.parse("2024-08-31");

    private final OfficerInOffice officer = new OfficerInOffice(
            "o",
            false,
            List.of(
                    new Post("A", List.of("DESK_TRIAGER"), FIRST, LAST),
                    new Post("A", List.of("DESK_HEAD"), FIRST, null),
                    new Post("B", List.of("VERIFIER"), FIRST, LAST)));

    @Test
    void a_unit_is_left_on_the_day_after_the_last_post_in_it() {
        assertThat(officer.hasLeft("B", LAST)).isFalse();
        assertThat(officer.hasLeft("B", LAST.plusDays(1))).isTrue();
        assertThat(officer.hasLeft("A", LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_role_is_lost_that_was_held_and_is_no_more() {
        assertThat(officer.hasLost("DESK_TRIAGER", "A", LAST.plusDays(1))).isTrue();
        assertThat(officer.hasLost("DESK_HEAD", "A", LAST.plusDays(1))).isFalse();
    }

    @Test
    void what_the_copy_does_not_know_yet_is_not_lost() {
        assertThat(officer.hasLeft("C", LAST.plusDays(1))).isFalse();
        assertThat(officer.hasLost("AUDITOR", "A", LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_role_is_held_from_the_first_day_to_the_last_in_its_own_unit() {
        assertThat(officer.holds("VERIFIER", "B", FIRST.minusDays(1))).isFalse();
        assertThat(officer.holds("VERIFIER", "B", FIRST)).isTrue();
        assertThat(officer.holds("VERIFIER", "B", LAST)).isTrue();
        assertThat(officer.holds("VERIFIER", "B", LAST.plusDays(1))).isFalse();
        assertThat(officer.holds("VERIFIER", "A", LAST)).isFalse();
        assertThat(officer.holds("DESK_HEAD", "A", LAST.plusYears(9))).isTrue();
    }
}
