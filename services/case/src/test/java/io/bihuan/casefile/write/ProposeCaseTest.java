package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.CLUE;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import org.junit.jupiter.api.Test;

class ProposeCaseTest {

    private static final ProposeCase PROPOSE =
            new ProposeCase(ID, CLUE, "XS-990100-2024-G-000417", "HEI", "990122-GA", "990121", NOW, 0);

    @Test
    void a_clue_that_proved_true_becomes_a_proposed_case() {
        fixture(Case.class).givenNoPriorActivity().when(PROPOSE).expectEvents(proposed());
    }

    @Test
    void a_clue_has_one_case_however_often_it_is_told() {
        expectRefusal(fixture(Case.class).given(proposed()).when(PROPOSE), CaseError.CASE_ALREADY_PROPOSED);
        expectRefusal(fixture(Case.class).given(proposed(), filed()).when(PROPOSE), CaseError.CASE_ALREADY_PROPOSED);
    }

    @Test
    void a_repeated_proposal_counts_as_done() {
        assertThat(CaseError.CASE_ALREADY_PROPOSED.meansAlreadyDone()).isTrue();
    }
}
