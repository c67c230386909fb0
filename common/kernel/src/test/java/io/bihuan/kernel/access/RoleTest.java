package io.bihuan.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void a_role_is_found_by_its_name_and_nothing_else() {
        assertThat(Role.named("DESK_HEAD")).contains(Role.DESK_HEAD);
        assertThat(Role.named("desk_head")).isEmpty();
        assertThat(Role.named("ADMIN")).isEmpty();
    }

    @Test
    void every_role_has_a_chinese_label_of_its_own() {
        assertThat(Arrays.stream(Role.values()).map(Role::label))
                .allMatch(label -> label.matches("\\p{IsHan}+"))
                .doesNotHaveDuplicates();
    }
}
