package io.bihuan.assessment.read.unitmonth;

import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static io.bihuan.assessment.SampleFacts.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.read.notedconflicts.NotedConflicts;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedDutiesTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 11);
    private static final Caller IN_CONFLICT = caller("990100-SHB");
    private static final Caller NOT = caller("990000-SHB");

    @Test
    void a_clue_with_a_conflict_is_in_nobodys_numbers_who_is_in_it() {
        Map<String, Object> documents = month(1);
        documents.put(NotedConflicts.keyOf("c1"), new NotedConflicts("c1", 1, List.of("990100-SHB"), List.of()));

        assertThat(counted(documents, Optional.of(NOT))).containsExactlyInAnyOrder("c1-due", "c2-due");
        assertThat(counted(documents, Optional.of(IN_CONFLICT))).containsExactly("c2-due");
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_it_is_in_nobodys() {
        assertThat(counted(month(1), Optional.of(NOT))).containsExactly("c2-due");
    }

    @Test
    void without_a_caller_nothing_is_counted() {
        assertThat(counted(month(0), Optional.empty())).isEmpty();
    }

    private static List<String> counted(Map<String, Object> documents, Optional<Caller> caller) {
        return new CountedDuties(new DocumentsAtHand(documents))
                .of(UNIT, List.of(MONTH), caller).verification().stream()
                        .map(Duty::dueEventId)
                        .toList();
    }

    private static Map<String, Object> month(int conflictRevision) {
        Duty first = new Duty(DUE_AT, "c1-due", null, null, true, conflictRevision);
        Duty second = new Duty(DUE_AT, "c2-due", null, null, true, 0);
        Map<String, Object> documents = new HashMap<>();
        documents.put(
                UNIT + "/" + MONTH, new UnitMonth(UNIT, MONTH.toString(), Map.of("c1", first, "c2", second), Map.of()));
        return documents;
    }

    private static Caller caller(String unit) {
        return new Caller("o-1", unit, "SHB", Level.CITY, "990100", Set.of(Role.ASSESSOR), Set.of(unit), "");
    }
}
