package io.bihuan.assessment.read.publicstatistics;

import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bihuan.assessment.model.AssessmentPeriod;
import io.bihuan.assessment.read.notedconflicts.NotedConflicts;
import io.bihuan.assessment.read.publicstatistics.PublicTable.Row;
import io.bihuan.assessment.read.unitmonth.OpenDuties;
import io.bihuan.assessment.read.unitmonth.UnitMonth;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicStatisticsTest {

    private static final AssessmentPeriod QUARTER = AssessmentPeriod.parse("2024-Q4");
    private static final Instant CUTOFF = Instant.parse("2024-12-31T16:00:00Z");
    private static final String ZONE = "990171-GA";

    private final Map<String, Object> documents = new HashMap<>();

    @Test
    void every_clue_counts_once_by_whether_it_was_in_time() {
        due("990122-GA", 6, DUE_AT.minusSeconds(1));
        due("990122-GA", 7, DUE_AT);
        due("990122-GA", 8, null);

        assertThat(table().rows()).containsExactly(new Row("990122", List.of(6, 7, 8), 21));
    }

    @Test
    void what_is_done_after_the_cutoff_is_open_and_what_is_due_after_it_does_not_count() {
        due("990122-GA", 6, CUTOFF.plusSeconds(1));
        assertThat(table().rows()).containsExactly(new Row("990122", List.of(0, 0, 6), 6));
        assertThat(statistics()
                        .of("2024-Q4", QUARTER.months(), DUE_AT.minusSeconds(1))
                        .table()
                        .rows())
                .isEmpty();
    }

    @Test
    void S57_a_functional_area_counts_for_its_statutory_parent_once_and_bears_no_row() {
        due(ZONE, 6, null);
        due("990100-GA", 5, null);
        due("990121-GA", 9, null);

        PublicTable table = table();
        assertThat(table.rows())
                .containsExactly(new Row("990100", List.of(0, 0, 11), 11), new Row("990121", List.of(0, 0, 9), 9));
        assertThat(table.totals().total()).as("once, and not twice").isEqualTo(6 + 5 + 9);
    }

    @Test
    void what_somebody_must_keep_out_of_is_in_no_public_figure() {
        due("990122-GA", 6, null);
        documents.put(NotedConflicts.keyOf("c-1"), new NotedConflicts("c-1", 1, List.of("990121-GA"), List.of()));
        assertThat(table().rows()).containsExactly(new Row("990122", List.of(0, 0, 5), 5));
    }

    @Test
    void S33_few_are_not_told_of() {
        due("990122-GA", 3, null);
        due("990121-GA", 9, null);

        assertThat(table().rows()).allSatisfy(row -> {
            assertThat(row.counts().get(2)).isNull();
            assertThat(row.total()).isNull();
        });
        assertThat(table().totals().total()).isEqualTo(12);
    }

    @Test
    void fewer_than_five_are_published_nowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> statistics(4));
    }

    private PublicTable table() {
        return statistics().of("2024-Q4", QUARTER.months(), CUTOFF).table();
    }

    private PublicStatistics statistics() {
        return statistics(5);
    }

    private PublicStatistics statistics(int smallest) {
        List<OrgUnit> units = new ArrayList<>(UnitRegistry.bundled().periods());
        units.add(new OrgUnit(
                ZONE, "高新区公安分局", "POLICE", Level.COUNTY, "990171", "990100-GA", LocalDate.of(2019, 6, 1), null));
        return new PublicStatistics(
                new OpenDuties(new DocumentsAtHand(documents)),
                UnitRegistry.of(units),
                DivisionRegistry.bundled(),
                smallest);
    }

    private void due(String unit, int clues, @Nullable Instant doneAt) {
        UnitMonth before = (UnitMonth) documents.get(unit + "/2024-11");
        Map<String, Duty> duties = new HashMap<>(before == null ? Map.of() : before.verification());
        for (int i = 0; i < clues; i++) {
            String clue = "c-" + (duties.size() + 1);
            duties.put(clue, new Duty(DUE_AT, clue + "-due", doneAt, doneAt == null ? null : "done", true, 0));
        }
        documents.put(unit + "/2024-11", new UnitMonth(unit, "2024-11", duties, Map.of()));
    }
}
