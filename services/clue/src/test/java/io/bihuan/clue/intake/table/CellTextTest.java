package io.bihuan.clue.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 199",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n+1",
                " =1",
                "=1",
                "+1",
                "-1",
                "@a",
                "\u0000=1"
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text) {
        String cell = CellText.of(text);
        assertThat(cell).startsWith("'").doesNotContain("\t", "\r", "\u0000");
        assertThat(Cell.ofText(cell).kind()).isEqualTo(Cell.Kind.TEXT);
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(CellText.of("柳湾村 1=1,𠮷\n第二行\t。")).isEqualTo("柳湾村 1=1,𠮷\n第二行\t。");
        assertThat(CellText.of("")).isEmpty();
    }

    @Test
    void what_no_cell_can_hold_is_left_out() {
        assertThat(CellText.of("甲\u0007\uD842乙\uFFFF\r\n丙\r丁")).isEqualTo("甲乙\n丙\n丁");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_says_so() {
        String cell = CellText.of("=" + "𠮷".repeat(20_000));
        assertThat(cell).hasSizeLessThanOrEqualTo(TableLimits.MAX_CELL_CHARS).endsWith("全文见系统)");
        assertThat(CellText.of(cell)).isEqualTo(cell);
    }
}
