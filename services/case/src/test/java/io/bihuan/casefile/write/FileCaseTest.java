package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.CITY_POLICE;
import static io.bihuan.casefile.SampleCase.CLUE;
import static io.bihuan.casefile.SampleCase.COURT;
import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.POLICE;
import static io.bihuan.casefile.SampleCase.STATION;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class FileCaseTest {

    @Test
    void the_police_of_a_county_file_a_proposed_case() {
        whenFiledBy(POLICE).expectEvents(filed());
    }

    @Test
    void a_police_station_does_not_file() {
        expectRefusal(whenFiledBy(STATION), CaseError.FILING_ORGAN_NOT_COMPETENT);
    }

    @Test
    void no_other_agency_files_whatever_its_level() {
        expectRefusal(whenFiledBy(COURT), CaseError.FILING_ORGAN_NOT_COMPETENT);
    }

    @Test
    void the_police_above_the_unit_that_verified_may_file_too() {
        whenFiledBy(CITY_POLICE).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_police_of_another_county_do_not() {
        expectRefusal(
                whenFiledBy(new Actor("o-9", "990121-GA", "POLICE", Level.COUNTY)),
                CaseError.NOT_COMPETENT,
                Map.of("competent", List.of("990122-GA", "990100-GA", "990000-GA")));
    }

    @Test
    void what_others_than_police_verified_is_filed_by_the_police_of_the_area() {
        CaseProposed byTheDisciplineOrgan =
                new CaseProposed(ID, CLUE, "XS-990100-2024-G-000417", "HEI", "990100-JW", "990121", NOW, 0);

        fixture(Case.class)
                .given(byTheDisciplineOrgan)
                .when(fileBy(new Actor("o-9", "990121-GA", "POLICE", Level.COUNTY)))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                fixture(Case.class).given(byTheDisciplineOrgan).when(fileBy(POLICE)),
                CaseError.NOT_COMPETENT,
                Map.of("competent", List.of("990000-GA", "990100-GA", "990121-GA")));
    }

    @Test
    void a_case_is_filed_once() {
        expectRefusal(
                fixture(Case.class).given(proposed(), filed()).when(fileBy(POLICE)), CaseError.CASE_ALREADY_FILED);
    }

    @Test
    void nothing_is_filed_that_was_not_proposed() {
        fixture(Case.class)
                .givenNoPriorActivity()
                .when(fileBy(POLICE))
                .expectException(AggregateNotFoundException.class);
    }

    private static ResultValidator<Case> whenFiledBy(Actor actor) {
        return fixture(Case.class).given(proposed()).when(fileBy(actor));
    }

    private static FileCase fileBy(Actor actor) {
        return new FileCase(ID, "AJ-990122-2024-000131", actor);
    }
}
