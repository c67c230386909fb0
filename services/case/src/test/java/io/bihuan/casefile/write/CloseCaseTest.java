package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.CITY_POLICE;
import static io.bihuan.casefile.SampleCase.COURT;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.POLICE;
import static io.bihuan.casefile.SampleCase.closedFrom;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.write.closecase.CloseCase;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseCaseTest {

    private static final CloseCase CLOSE = new CloseCase(ID, POLICE);

    @ParameterizedTest
    @EnumSource(names = {"JUDGMENT_FINAL", "NOT_PROSECUTED", "WITHDRAWN"})
    void a_case_with_a_final_result_is_closed_with_it(CaseStage result) {
        at(result).when(CLOSE).expectEvents(closedFrom(result));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROPOSED", "FILED", "CLOSED", "JUDGMENT_FINAL", "NOT_PROSECUTED", "WITHDRAWN"})
    void a_case_that_is_still_open_somewhere_stays_open(CaseStage stage) {
        expectRefusal(at(stage).when(CLOSE), CaseError.CASE_NOT_FINAL);
    }

    @Test
    void a_proposal_is_not_closed() {
        expectRefusal(fixture(Case.class).given(proposed()).when(CLOSE), CaseError.CASE_NOT_FINAL);
    }

    @Test
    void the_police_close_and_nobody_else() {
        expectRefusal(at(CaseStage.JUDGMENT_FINAL).when(new CloseCase(ID, COURT)), CaseError.STAGE_OF_ANOTHER_ORGAN);
    }

    @Test
    void the_organ_that_has_the_case_closes_it_and_not_one_above() {
        expectRefusal(at(CaseStage.JUDGMENT_FINAL).when(new CloseCase(ID, CITY_POLICE)), CaseError.NOT_COMPETENT);
    }

    @Test
    void closing_again_counts_as_done() {
        CaseStage result = CaseStage.NOT_PROSECUTED;
        expectRefusal(
                fixture(Case.class)
                        .given(proposed(), filed(), reached(result), closedFrom(result))
                        .when(CLOSE),
                CaseError.CASE_ALREADY_CLOSED);
        assertThat(CaseError.CASE_ALREADY_CLOSED.meansAlreadyDone()).isTrue();
    }

    private static TestExecutor<Case> at(CaseStage stage) {
        return fixture(Case.class).given(proposed(), filed(), reached(stage));
    }
}
