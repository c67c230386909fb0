package io.bihuan.platform.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.ConflictSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownConflictsTest {

    @Test
    void who_must_keep_out_can_be_said_only_when_all_declarations_were_heard() {
        KnownConflicts one = KnownConflicts.of(1, List.of("990121-GA"), List.of("o-6101"));

        assertThat(one.since(2)).isEmpty();
        assertThat(one.since(1)).contains(new ConflictSet(Set.of(), Set.of("990121-GA"), Set.of("o-6101")));
        assertThat(one.since(0)).isEqualTo(one.since(1));
    }

    @Test
    void where_none_was_declared_none_is_needed() {
        assertThat(KnownConflicts.NONE.since(0)).contains(ConflictSet.NONE);
        assertThat(KnownConflicts.NONE.since(1)).isEmpty();
    }
}
