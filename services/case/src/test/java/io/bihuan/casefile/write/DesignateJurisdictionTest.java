package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.CITY_POLICE;
import static io.bihuan.casefile.SampleCase.CLUE;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.POLICE;
import static io.bihuan.casefile.SampleCase.TODAY;
import static io.bihuan.casefile.SampleCase.designated;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.model.DesignationGround;
import io.bihuan.casefile.write.closecase.CloseCase;
import io.bihuan.casefile.write.designatejurisdiction.DesignateJurisdiction;
import io.bihuan.casefile.write.designatejurisdiction.Recusals;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.casefile.write.recordstage.RecordStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.Level;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that the county 990122 filed; the county 990121 lies in the same city. */
class DesignateJurisdictionTest {

    private static final Actor OTHER_COUNTY = new Actor("o-7", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor OTHER_CITY = new Actor("o-8", "990200-GA", "POLICE", Level.CITY);
    private static final Recusals NOBODY = (clueId, line) -> false;

    @Test
    void the_common_superior_gives_it_to_another_organ() {
        given(filed())
                .when(designate("990121-GA", CITY_POLICE))
                .expectEvents(designated("990122-GA", "990121-GA", Level.COUNTY));
    }

    @Test
    void the_superior_may_take_it_itself() {
        given(filed())
                .when(designate("990100-GA", CITY_POLICE))
                .expectEvents(designated("990122-GA", "990100-GA", Level.CITY));
    }

    @Test
    void before_it_is_filed_it_is_taken_from_the_unit_that_verified() {
        given().when(designate("990121-GA", CITY_POLICE))
                .expectEvents(designated("990122-GA", "990121-GA", Level.COUNTY));
    }

    @ParameterizedTest
    @CsvSource({"990122-GA, COUNTY", "990121-GA, COUNTY", "990200-GA, CITY"})
    void who_stands_above_only_one_of_them_or_none_decides_nothing(String unit, Level level) {
        expectRefusal(
                given(filed()).when(designate("990121-GA", new Actor("o-9", unit, "POLICE", level))),
                CaseError.NO_COMMON_SUPERIOR);
    }

    @Test
    void a_city_cannot_give_it_to_a_county_of_another_city() {
        expectRefusal(given(filed()).when(designate("990202-GA", CITY_POLICE)), CaseError.NO_COMMON_SUPERIOR);
        expectRefusal(given(filed()).when(designate("990202-GA", OTHER_CITY)), CaseError.NO_COMMON_SUPERIOR);
    }

    @Test
    void a_station_is_not_made_competent() {
        expectRefusal(given(filed()).when(designate("990121103-PCS", CITY_POLICE)), CaseError.DESIGNEE_NOT_COMPETENT);
    }

    @Test
    void a_unit_that_nobody_knows_is_refused() {
        expectRefusal(given(filed()).when(designate("990199-GA", CITY_POLICE)), KernelError.UNIT_UNKNOWN);
    }

    @Test
    void whoever_must_keep_out_is_not_made_competent_nor_who_stands_below() {
        Recusals city = (clueId, line) -> clueId.equals(CLUE) && line.contains("990121-GA");

        expectRefusal(
                fixture(Case.class)
                        .registerInjectableResource(city)
                        .given(proposed(), filed())
                        .when(designate("990121-GA", CITY_POLICE)),
                CaseError.DESIGNEE_IN_CONFLICT);
    }

    @Test
    void to_give_it_to_whom_it_is_with_counts_as_done() {
        expectRefusal(given(filed()).when(designate("990122-GA", CITY_POLICE)), CaseError.ALREADY_COMPETENT);
        assertThat(CaseError.ALREADY_COMPETENT.meansAlreadyDone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_PROSECUTION_REVIEW", "PROSECUTED", "FIRST_INSTANCE", "JUDGMENT_FINAL", "WITHDRAWN"})
    void once_the_police_do_not_have_it_any_more_it_is_too_late(CaseStage stage) {
        expectRefusal(
                given(filed(), reached(stage)).when(designate("990121-GA", CITY_POLICE)),
                CaseError.JURISDICTION_SETTLED);
    }

    @Test
    void S59_what_the_old_organ_still_wants_to_record_is_refused() {
        Map<String, ?> facts = Map.of("unit", "990122-GA");

        expectRefusal(moved().when(record(POLICE)), CaseError.NOT_COMPETENT, facts);
        expectRefusal(
                given(filed(), reached(CaseStage.WITHDRAWN), designated("990122-GA", "990121-GA", Level.COUNTY))
                        .when(new CloseCase(ID, POLICE)),
                CaseError.NOT_COMPETENT,
                facts);
        expectRefusal(
                given(designated("990122-GA", "990121-GA", Level.COUNTY)).when(new FileCase(ID, "AJ-1", POLICE)),
                CaseError.NOT_COMPETENT,
                facts);
    }

    @Test
    void the_designated_organ_files_and_records() {
        given(designated("990122-GA", "990121-GA", Level.COUNTY))
                .when(new FileCase(ID, "AJ-1", OTHER_COUNTY))
                .expectSuccessfulHandlerExecution();
        moved().when(record(OTHER_COUNTY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void it_may_be_moved_again() {
        moved().when(designate("990100-GA", CITY_POLICE))
                .expectEvents(designated("990121-GA", "990100-GA", Level.CITY));
    }

    private static TestExecutor<Case> moved() {
        return given(filed(), designated("990122-GA", "990121-GA", Level.COUNTY));
    }

    private static TestExecutor<Case> given(Object... events) {
        return fixture(Case.class)
                .registerInjectableResource(NOBODY)
                .given(proposed())
                .andGiven(events);
    }

    private static DesignateJurisdiction designate(String unit, Actor actor) {
        return new DesignateJurisdiction(ID, unit, DesignationGround.OBSTRUCTED, "云公指〔2024〕7号", actor);
    }

    private static RecordStage record(Actor actor) {
        return new RecordStage(ID, CaseStage.INVESTIGATING, "文书", TODAY, actor);
    }
}
