package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.COURT;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.PROCURATORATE;
import static io.bihuan.casefile.SampleCase.TODAY;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.organOf;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.write.recordstage.RecordStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.MovableClock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordStageTest {

    @Test
    void a_filed_case_is_investigated() {
        fixture(Case.class)
                .given(proposed(), filed())
                .when(record(CaseStage.INVESTIGATING))
                .expectEvents(reached(CaseStage.INVESTIGATING));
    }

    @ParameterizedTest
    @CsvSource({
        "INVESTIGATING, INVESTIGATION_CLOSED",
        "INVESTIGATION_CLOSED, UNDER_PROSECUTION_REVIEW",
        "UNDER_PROSECUTION_REVIEW, RETURNED_FOR_SUPPLEMENT",
        "RETURNED_FOR_SUPPLEMENT, UNDER_PROSECUTION_REVIEW",
        "UNDER_PROSECUTION_REVIEW, NOT_PROSECUTED",
        "PROSECUTED, FIRST_INSTANCE",
        "SECOND_INSTANCE, FIRST_INSTANCE",
        "FIRST_INSTANCE, JUDGMENT_FINAL"
    })
    void a_stage_is_recorded_where_it_follows(CaseStage now, CaseStage next) {
        at(now).when(record(next)).expectEvents(reached(next));
    }

    @ParameterizedTest
    @CsvSource({
        "INVESTIGATING, PROSECUTED",
        "INVESTIGATION_CLOSED, FIRST_INSTANCE",
        "PROSECUTED, JUDGMENT_FINAL",
        "PROSECUTED, NOT_PROSECUTED",
        "JUDGMENT_FINAL, SECOND_INSTANCE",
        "WITHDRAWN, INVESTIGATING"
    })
    void no_stage_is_skipped_and_none_comes_after_the_end(CaseStage now, CaseStage wanted) {
        expectRefusal(at(now).when(record(wanted)), CaseError.STAGE_NOT_NEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "FILED", "CLOSED"})
    void filing_and_closing_are_not_recorded_as_stages(CaseStage stage) {
        expectRefusal(at(CaseStage.INVESTIGATING).when(record(stage)), CaseError.STAGE_NOT_NEXT);
    }

    @Test
    void a_case_nobody_filed_has_no_stages() {
        expectRefusal(
                fixture(Case.class).given(proposed()).when(record(CaseStage.INVESTIGATING)), CaseError.STAGE_NOT_NEXT);
    }

    @Test
    void a_refused_stage_says_which_organ_may_record_it() {
        expectRefusal(
                at(CaseStage.UNDER_PROSECUTION_REVIEW).when(record(CaseStage.PROSECUTED, COURT, TODAY)),
                CaseError.STAGE_OF_ANOTHER_ORGAN,
                Map.of("competentAgency", "PROCURATORATE"));
    }

    @Test
    void the_procuratorate_does_not_close_the_investigation() {
        expectRefusal(
                at(CaseStage.INVESTIGATING).when(record(CaseStage.INVESTIGATION_CLOSED, PROCURATORATE, TODAY)),
                CaseError.STAGE_OF_ANOTHER_ORGAN);
    }

    @Test
    void the_police_of_elsewhere_record_nothing_of_it() {
        Actor elsewhere = new Actor("o-9", "990121-GA", "POLICE", Level.COUNTY);

        expectRefusal(
                fixture(Case.class).given(proposed(), filed()).when(record(CaseStage.INVESTIGATING, elsewhere, TODAY)),
                CaseError.NOT_COMPETENT);
    }

    @Test
    void a_document_of_tomorrow_is_refused() {
        expectRefusal(
                at(CaseStage.FIRST_INSTANCE).when(record(CaseStage.JUDGMENT_FINAL, COURT, TODAY.plusDays(1))),
                CaseError.STAGE_IN_THE_FUTURE);
    }

    @Test
    void today_is_today_in_Shanghai_though_UTC_still_has_yesterday() {
        MovableClock clock = MovableClock.at("2024-09-11T00:30:00+08:00");
        fixture(Case.class, clock)
                .given(proposed(), filed())
                .when(record(CaseStage.INVESTIGATING))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_late_entry_is_taken_and_keeps_both_dates() {
        LocalDate longAgo = TODAY.minusDays(20);
        at(CaseStage.INVESTIGATING)
                .when(record(CaseStage.INVESTIGATION_CLOSED, organOf(CaseStage.INVESTIGATION_CLOSED), longAgo))
                .expectSuccessfulHandlerExecution();
    }

    private static TestExecutor<Case> at(CaseStage stage) {
        AggregateTestFixture<Case> fixture = fixture(Case.class);
        return fixture.given(proposed(), filed(), reached(stage));
    }

    private static RecordStage record(CaseStage stage) {
        return record(stage, organOf(stage), TODAY);
    }

    private static RecordStage record(CaseStage stage, Actor actor, LocalDate reachedOn) {
        return new RecordStage(ID, stage, "文书-" + stage.name(), reachedOn, actor);
    }
}
