package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleUrge.ID;
import static io.bihuan.supervision.SampleUrge.NOW;
import static io.bihuan.supervision.SampleUrge.answered;
import static io.bihuan.supervision.SampleUrge.issued;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.issueurge.IssueUrge;
import org.junit.jupiter.api.Test;

class IssueUrgeTest {

    private static final IssueUrge ISSUE =
            new IssueUrge(ID, "c-418", "XS-990100-2024-G-000418", "RECEIPT", "990122-GA", "T04", NOW, 0);

    @Test
    void a_breach_is_urged_and_the_answer_is_due_in_three_working_days() {
        fixture(UrgeNotice.class).givenNoPriorActivity().when(ISSUE).expectEvents(issued());
    }

    @Test
    void one_breach_is_urged_once() {
        expectRefusal(fixture(UrgeNotice.class).given(issued()).when(ISSUE), SupervisionError.URGE_ALREADY_ISSUED);
        expectRefusal(
                fixture(UrgeNotice.class).given(issued(), answered()).when(ISSUE),
                SupervisionError.URGE_ALREADY_ISSUED);
    }

    @Test
    void a_breach_that_is_told_again_counts_as_done() {
        assertThat(SupervisionError.URGE_ALREADY_ISSUED.meansAlreadyDone()).isTrue();
    }
}
