package io.bihuan.casefile.read.caseledger;

import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.closedFrom;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static io.bihuan.casefile.SampleCase.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseLedgerEntryTest {

    @Test
    void a_line_follows_its_case_to_the_end() {
        assertThat(fold(proposed()).stage()).isEqualTo("PROPOSED");
        assertThat(fold(proposed(), filed()).stage()).isEqualTo("FILED");
        assertThat(fold(proposed(), filed(), reached(CaseStage.WITHDRAWN)).stage())
                .isEqualTo("WITHDRAWN");
        assertThat(fold(proposed(), filed(), reached(CaseStage.WITHDRAWN), closedFrom(CaseStage.WITHDRAWN)))
                .extracting(CaseLedgerEntry::stage, CaseLedgerEntry::caseNo)
                .containsExactly("CLOSED", "AJ-990122-2024-000131");
    }

    @Test
    void a_line_says_that_its_proposal_waits_and_that_it_came_again() {
        ProposalRenewed renewed = new ProposalRenewed(ID, "c-417", "E_GROUP", "990100-GA", "990122", NOW, 2);
        assertThat(fold(proposed(), suspended(NOW)).stage()).isEqualTo("SUSPENDED");
        assertThat(fold(proposed(), suspended(NOW), renewed))
                .extracting(CaseLedgerEntry::stage, CaseLedgerEntry::handlingUnit, CaseLedgerEntry::divisionCode)
                .containsExactly("PROPOSED", "990100-GA", "990122");
    }

    @Test
    void a_line_says_when_it_last_changed() {
        assertThat(fold(proposed(), filed()).lastChangedAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        CaseLedgerEntry once = CaseLedgerEntry.evolve(fold(proposed()), filed(), info(1));
        assertThat(CaseLedgerEntry.evolve(once, filed(), info(1))).isEqualTo(once);
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(filed())).isInstanceOf(IllegalStateException.class);
    }

    private static @Nullable CaseLedgerEntry fold(CaseEvent... events) {
        CaseLedgerEntry line = null;
        for (int i = 0; i < events.length; i++) {
            line = CaseLedgerEntry.evolve(line, events[i], info(i));
        }
        return line;
    }

    private static EventInfo info(int i) {
        return new EventInfo(i, "e-" + i, ID, i, NOW.plus(Duration.ofDays(i)), "case", Map.of());
    }
}
