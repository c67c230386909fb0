package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.NOW;
import static io.bihuan.supervision.SampleListing.OTHER_CITY;
import static io.bihuan.supervision.SampleListing.movedTo;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.supervision.SampleListing.reached;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.ListingGround;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.listcase.ListCase;
import io.bihuan.supervision.write.notejurisdiction.NoteJurisdiction;
import io.bihuan.supervision.write.notestage.NoteStage;
import java.time.Instant;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

/** With whom a case is, as supervision hears of it. */
class NoteCourseTest {

    @Test
    void a_stage_says_with_which_organ_the_case_is() {
        fixture(Listing.class)
                .given(noted())
                .when(stage("PROSECUTED", "990100-JCY"))
                .expectEvents(reached("PROSECUTED", "990100-JCY"));
    }

    /** Refused as of something unknown: the inbox parks that and tries it again, and after the filing it is taken. */
    @Test
    void S54_a_judgment_that_overtakes_the_filing_is_refused_for_now_and_taken_after_it() {
        fixture(Listing.class)
                .givenNoPriorActivity()
                .when(stage("JUDGMENT_FINAL", "990100-FY"))
                .expectException(AggregateNotFoundException.class);
        fixture(Listing.class)
                .given(noted())
                .when(stage("JUDGMENT_FINAL", "990100-FY"))
                .expectEvents(reached("JUDGMENT_FINAL", "990100-FY"));
    }

    @Test
    void the_same_stage_of_the_same_organ_tells_nothing_new() {
        expectRefusal(
                fixture(Listing.class)
                        .given(noted(), reached("PROSECUTED", "990100-JCY"))
                        .when(stage("PROSECUTED", "990100-JCY")),
                SupervisionError.STAGE_ALREADY_NOTED);
        assertThat(SupervisionError.STAGE_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_designated_organ_is_the_one_supervised_from_then_on() {
        fixture(Listing.class)
                .given(noted())
                .when(moved("990221-GA", NOW))
                .expectEvents(movedTo("990221-GA", Level.COUNTY));
        fixture(Listing.class)
                .given(noted(), movedTo("990221-GA", Level.COUNTY))
                .when(new ListCase(ID, ListingGround.OBSTRUCTED, OTHER_CITY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_older_designation_or_the_same_counts_as_done() {
        expectRefusal(
                fixture(Listing.class)
                        .given(noted(), movedTo("990221-GA", Level.COUNTY))
                        .when(moved("990202-GA", NOW.minusSeconds(1))),
                SupervisionError.JURISDICTION_ALREADY_NOTED);
        expectRefusal(
                fixture(Listing.class).given(noted()).when(moved("990121-GA", NOW)),
                SupervisionError.JURISDICTION_ALREADY_NOTED);
        assertThat(SupervisionError.JURISDICTION_ALREADY_NOTED.meansAlreadyDone())
                .isTrue();
    }

    private static NoteStage stage(String stage, String organ) {
        return new NoteStage(ID, stage, organ, NOW);
    }

    private static NoteJurisdiction moved(String unit, Instant at) {
        return new NoteJurisdiction(ID, unit, Level.COUNTY, at);
    }
}
