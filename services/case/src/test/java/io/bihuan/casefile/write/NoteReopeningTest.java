package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.CLUE;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.POLICE;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.suspended;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoteReopeningTest {

    private static final Instant REOPENED = NOW.plusSeconds(3600);
    private static final Instant CONCLUDED_AGAIN = NOW.plusSeconds(7200);
    private static final NoteReopening NOTE = new NoteReopening(ID, CLUE, REOPENED);

    @Test
    void a_proposal_waits_while_its_clue_is_verified_again() {
        fixture(Case.class).given(proposed()).when(NOTE).expectEvents(suspended(REOPENED));
        expectRefusal(
                fixture(Case.class)
                        .given(proposed(), suspended(REOPENED))
                        .when(new FileCase(ID, "AJ-990122-2024-000131", POLICE)),
                CaseError.CLUE_VERIFIED_AGAIN);
    }

    @Test
    void what_proves_true_again_is_proposed_as_it_was_concluded_then_and_can_be_filed() {
        ProposalRenewed renewed = renewed();
        fixture(Case.class)
                .given(proposed(), suspended(REOPENED))
                .when(propose(CONCLUDED_AGAIN))
                .expectEvents(renewed);
        fixture(Case.class)
                .given(proposed(), suspended(REOPENED), renewed)
                .when(new FileCase(ID, "AJ-990122-2024-000131", POLICE))
                .expectEvents(filed());
    }

    @Test
    void the_conclusion_that_was_given_up_proposes_nothing_when_it_is_told_again() {
        expectRefusal(
                fixture(Case.class).given(proposed(), suspended(REOPENED)).when(propose(NOW)),
                CaseError.CASE_ALREADY_PROPOSED);
    }

    @Test
    void a_reopening_told_again_changes_nothing_before_or_after_the_next_conclusion() {
        expectRefusal(
                fixture(Case.class).given(proposed(), suspended(REOPENED)).when(NOTE),
                CaseError.REOPENING_CHANGES_NOTHING);
        expectRefusal(
                fixture(Case.class)
                        .given(proposed(), suspended(REOPENED), renewed())
                        .when(NOTE),
                CaseError.REOPENING_CHANGES_NOTHING);
    }

    @Test
    void what_is_filed_stands_and_what_was_never_proposed_does_not_begin_by_it() {
        expectRefusal(fixture(Case.class).given(proposed(), filed()).when(NOTE), CaseError.REOPENING_CHANGES_NOTHING);
        expectRefusal(fixture(Case.class).givenNoPriorActivity().when(NOTE), CaseError.REOPENING_CHANGES_NOTHING);
        assertThat(CaseError.REOPENING_CHANGES_NOTHING.meansAlreadyDone()).isTrue();
    }

    private static ProposalRenewed renewed() {
        return new ProposalRenewed(ID, CLUE, "E_GROUP", POLICE.unit(), "990121", CONCLUDED_AGAIN, 2);
    }

    private static ProposeCase propose(Instant concludedAt) {
        return new ProposeCase(ID, CLUE, "XS-990100-2024-G-000417", "E_GROUP", POLICE.unit(), "990121", concludedAt, 2);
    }
}
