package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CASE;
import static io.bihuan.supervision.SampleListing.CITY;
import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.NOW;
import static io.bihuan.supervision.SampleListing.SPONSOR;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.supervision.SampleListing.released;
import static io.bihuan.supervision.SampleListing.sponsored;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.events.CoordinationLogged;
import io.bihuan.supervision.model.CoordinationSubject;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.logcoordination.LogCoordination;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sponsor of a case writes down, and what is no sponsor's. */
class LogCoordinationTest {

    private static final Actor LEADER = new Actor(SPONSOR, "990100-ZFW", "ZFW", Level.CITY);
    private static final String NOTE = "协调增派人员四名";

    @ParameterizedTest
    @EnumSource(names = {"RESOURCES", "COOPERATION", "PROGRESS", "VISIT"})
    void the_sponsor_writes_down_what_was_coordinated(CoordinationSubject subject) {
        given(noted(), sponsored()).when(log(subject, NOTE, LEADER)).expectEvents(logged(1, subject));
        given(noted(), sponsored(), logged(1, CoordinationSubject.VISIT))
                .when(log(subject, NOTE, LEADER))
                .expectEvents(logged(2, subject));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVIDENCE", "CHARACTERISATION", "DECISION"})
    void S35_a_sponsors_note_on_evidence_facts_or_a_decision_is_refused_and_the_trail_hears_of_it(
            CoordinationSubject subject) {
        expectRefusal(
                given(noted(), sponsored()).when(log(subject, "把定性改成恶势力", LEADER)),
                SupervisionError.SPONSOR_DECIDES_NOTHING);
        assertThat(SupervisionError.SPONSOR_DECIDES_NOTHING.category())
                .as("what is forbidden is in the trail, and a sponsor's forbidden command a candidate of interference")
                .isEqualTo(ErrorCode.Category.FORBIDDEN);
    }

    @Test
    void nobody_else_writes_in_it_and_no_number_of_anybody_is_written_down() {
        expectRefusal(
                given(noted(), sponsored()).when(log(CoordinationSubject.VISIT, NOTE, CITY)),
                SupervisionError.LOG_IS_FOR_THE_SPONSOR);
        expectRefusal(
                given(noted(), sponsored(), released()).when(log(CoordinationSubject.VISIT, NOTE, LEADER)),
                SupervisionError.LOG_IS_FOR_THE_SPONSOR);
        expectRefusal(
                given(noted(), sponsored()).when(log(CoordinationSubject.VISIT, "致电19900000001", LEADER)),
                SupervisionError.TEXT_NAMES_SOMEBODY);
    }

    private static TestExecutor<Listing> given(Object... events) {
        return fixture(Listing.class).given(events);
    }

    private static LogCoordination log(CoordinationSubject subject, String note, Actor actor) {
        return new LogCoordination(ID, subject, note, actor);
    }

    private static CoordinationLogged logged(int number, CoordinationSubject subject) {
        return new CoordinationLogged(ID, CASE, number, subject.name(), NOTE, SPONSOR, NOW);
    }
}
