package io.bihuan.casefile.read.casedetails;

import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.closedFrom;
import static io.bihuan.casefile.SampleCase.designated;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static io.bihuan.casefile.SampleCase.sponsored;
import static io.bihuan.casefile.SampleCase.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseDetailsTest {

    @Test
    void a_proposal_stands_without_number_or_filing_unit() {
        CaseDetails details = fold(proposed());
        assertThat(details.stage()).isEqualTo("PROPOSED");
        assertThat(details.caseNo()).isNull();
        assertThat(details.proposedAt()).isEqualTo(NOW);
        assertThat(details.version()).isZero();
    }

    @Test
    void filing_gives_it_number_unit_and_date() {
        CaseDetails details = fold(proposed(), filed());
        assertThat(details.stage()).isEqualTo("FILED");
        assertThat(details.caseNo()).isEqualTo("AJ-990122-2024-000131");
        assertThat(details.filingUnit()).isEqualTo("990122-GA");
        assertThat(details.filedAt()).isEqualTo(NOW);
    }

    @Test
    void a_proposal_waits_and_comes_again_as_the_clue_was_concluded_then() {
        assertThat(fold(proposed(), suspended(NOW)).stage()).isEqualTo("SUSPENDED");
        CaseDetails again = fold(
                proposed(),
                suspended(NOW),
                new ProposalRenewed(ID, "c-417", "E_GROUP", "990100-GA", "990122", NOW.plusSeconds(60), 2));
        assertThat(again.stage()).isEqualTo("PROPOSED");
        assertThat(again.ladder()).isEqualTo("E_GROUP");
        assertThat(again.organ()).isEqualTo("990100-GA");
        assertThat(again.conflictRevision()).isEqualTo(2);
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void every_stage_is_kept_with_its_document() {
        CaseDetails details = fold(proposed(), filed(), reached(CaseStage.INVESTIGATING), reached(CaseStage.WITHDRAWN));
        assertThat(details.stages())
                .extracting(CaseDetails.StageReached::document)
                .containsExactly("文书-INVESTIGATING", "文书-WITHDRAWN");
        assertThat(details.stage()).isEqualTo("WITHDRAWN");
        assertThat(details.version()).isEqualTo(3);
    }

    @Test
    void a_closed_case_says_how_it_ended() {
        CaseDetails details = fold(proposed(), filed(), reached(CaseStage.WITHDRAWN), closedFrom(CaseStage.WITHDRAWN));
        assertThat(details.stage()).isEqualTo("CLOSED");
        assertThat(details.outcome()).isEqualTo("WITHDRAWN");
        assertThat(details.closedAt()).isEqualTo(NOW);
        assertThat(details.stages()).hasSize(1);
    }

    @Test
    void a_designated_organ_has_it_and_the_ones_before_are_kept_in_order() {
        CaseDetails details = fold(
                proposed(),
                filed(),
                designated("990122-GA", "990121-GA", Level.COUNTY),
                designated("990121-GA", "990100-GA", Level.CITY));
        assertThat(details.organ()).isEqualTo("990100-GA");
        assertThat(details.jurisdiction().formerUnits()).containsExactly("990122-GA", "990121-GA");
        assertThat(details.version()).isEqualTo(3);
    }

    @Test
    void who_sponsors_it_is_kept_until_they_are_released() {
        assertThat(fold(proposed(), sponsored("o-8001")).sponsors()).containsExactly("o-8001");
        assertThat(fold(proposed(), sponsored("o-8001"), sponsored()).sponsors())
                .isEmpty();
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(filed())).isInstanceOf(IllegalStateException.class);
    }

    private static @Nullable CaseDetails fold(CaseEvent... events) {
        CaseDetails details = null;
        for (int i = 0; i < events.length; i++) {
            details = CaseDetails.evolve(details, events[i], new EventInfo(i, "e-" + i, ID, i, NOW, "case", Map.of()));
        }
        return details;
    }
}
