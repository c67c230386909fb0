package io.bihuan.assessment.read.notedconflicts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.events.ConflictNoted;
import io.bihuan.platform.needtoknow.KnownConflicts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotedConflictsTest {

    @Test
    void the_highest_revision_holds() {
        NotedConflicts first = NotedConflicts.evolve(null, noted(1, "990121103-PCS"));
        NotedConflicts second = NotedConflicts.evolve(first, noted(2, "990121-GA"));

        assertThat(NotedConflicts.evolve(second, noted(1, "990121103-PCS"))).isEqualTo(second);
        assertThat(second.units()).containsExactly("990121-GA");
    }

    @Test
    void of_a_clue_that_nobody_heard_of_nothing_is_known() {
        NotedConflicts noted = NotedConflicts.evolve(null, noted(1, "990121-GA"));
        Map<String, NotedConflicts> byKey = Map.of(NotedConflicts.keyOf("c-417"), noted);

        assertThat(NotedConflicts.about("c-417", byKey))
                .isEqualTo(KnownConflicts.of(1, List.of("990121-GA"), List.of("o-6101")));
        assertThat(NotedConflicts.about("c-418", byKey)).isEqualTo(KnownConflicts.NONE);
    }

    private static ConflictNoted noted(int revision, String unit) {
        return new ConflictNoted("conflicts-c-417", "c-417", revision, List.of(unit), List.of("o-6101"), Instant.EPOCH);
    }
}
