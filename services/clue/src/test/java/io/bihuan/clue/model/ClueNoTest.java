package io.bihuan.clue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClueNoTest {

    @Test
    void a_number_tells_desk_year_source_and_serial() {
        assertThat(ClueNo.of("990100", 2024, SourceClass.MASS_REPORT, 417).value())
                .matches("XS-990100-2024-G-000417-[0-9A-Z]");
    }

    /** The published example of ISO 7064 MOD 37,36 in the Global Release Identifier: A1-2425G-ABC1234002-M. */
    @Test
    void the_check_character_is_that_of_the_standard() {
        assertThat(ClueNo.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    void a_wrong_digit_or_two_swapped_ones_are_noticed() {
        String right = ClueNo.of("990100", 2024, SourceClass.MASS_REPORT, 417).value();
        assertThatIllegalArgumentException().isThrownBy(() -> new ClueNo(right.replace("000417", "000418")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClueNo(right.replace("000417", "000471")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClueNo(right.toLowerCase(Locale.ROOT)));
        assertThat(new ClueNo(right).toString()).isEqualTo(right);
    }

    @Test
    void serials_run_from_one_to_a_million_less_one() {
        assertThat(ClueNo.of("990100", 2024, SourceClass.DETAINEE, 999_999).value())
                .contains("-D-999999-");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClueNo.of("990100", 2024, SourceClass.DETAINEE, 1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> ClueNo.of("990100", 2024, SourceClass.DETAINEE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ClueNo.of("9901", 2024, SourceClass.DETAINEE, 1));
    }
}
