package io.bihuan.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryFileTest {

    @Test
    void columns_are_found_by_name_whatever_their_order_and_the_mark_a_spreadsheet_puts_before_them() {
        List<String> rows = RegistryFile.rows(
                new StringReader("\uFEFFb,a\r\n2, 一 \r\n\r\n3,二\r\n"), r -> r.text("a") + r.number("b"));
        assertThat(rows).containsExactly("一2", "二3");
    }

    @Test
    void a_missing_cell_or_column_is_named_with_its_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryFile.rows(new StringReader("a,b\n1,2\n1\n"), r -> r.text("a")))
                .withMessage("line 3: 1 cells instead of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryFile.rows(new StringReader("a\n1\n"), r -> r.text("c")))
                .withMessage("line 2: no column c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryFile.rows(new StringReader("a,a\n1,2\n"), r -> r.text("a")))
                .withMessage("line 1: column a twice");
    }

    @Test
    void a_table_that_was_not_packaged_is_missed_loudly() {
        assertThatIllegalStateException().isThrownBy(() -> RegistryFile.open("nothing.csv"));
    }
}
