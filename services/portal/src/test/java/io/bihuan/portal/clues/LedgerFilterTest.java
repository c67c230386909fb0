package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerFilterTest {

    private static final LedgerLine LINE = new LedgerLine(
            "c", "XS-990100-2024-G-000417", "VERIFYING", "990121103", null, "990100-GA", null, null, null, false, null);

    @Test
    void what_somebody_was_not_shown_does_not_answer_a_filter() {
        assertThat(new LedgerFilter("", "", "KEY", "", "", "").passes(LINE)).isFalse();
        assertThat(LedgerFilter.NONE.passes(LINE)).isTrue();
    }

    @Test
    void a_division_is_found_by_its_first_digits_and_text_in_any_case() {
        assertThat(new LedgerFilter("", "", "", "9901", "", "").passes(LINE)).isTrue();
        assertThat(new LedgerFilter("", "", "", "9902", "", "").passes(LINE)).isFalse();
        assertThat(new LedgerFilter("", "", "", "", "-ga", "").passes(LINE)).isTrue();
    }

    @Test
    void a_number_is_found_whole_and_in_any_case() {
        assertThat(new LedgerFilter("", "", "", "", "", " xs-990100-2024-g-000417 ").passes(LINE))
                .isTrue();
        assertThat(new LedgerFilter("", "", "", "", "", "XS-990100-2024-G-00041").passes(LINE))
                .isFalse();
    }
}
