package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CASE;
import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.NOW;
import static io.bihuan.supervision.SampleListing.caseClosed;
import static io.bihuan.supervision.SampleListing.listed;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class NoteCaseTest {

    private static final NoteCase NOTE =
            new NoteCase(ID, CASE, "AJ-990121-2024-000131", "c-417", "990121-GA", Level.COUNTY, NOW, 0);
    private static final NoteCaseClosed NOTE_CLOSED = new NoteCaseClosed(ID, "JUDGMENT_FINAL", NOW);

    @Test
    void a_filed_case_becomes_known() {
        fixture(Listing.class).givenNoPriorActivity().when(NOTE).expectEvents(noted());
    }

    @Test
    void S54_a_filing_that_is_told_three_times_is_noted_once() {
        expectRefusal(fixture(Listing.class).given(noted()).when(NOTE), SupervisionError.CASE_ALREADY_NOTED);
        assertThat(SupervisionError.CASE_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_closed_case_is_known_to_be_closed_though_it_stays_listed() {
        fixture(Listing.class).given(noted(), listed()).when(NOTE_CLOSED).expectEvents(caseClosed());
    }

    @Test
    void a_closing_that_is_told_again_counts_as_done() {
        expectRefusal(
                fixture(Listing.class).given(noted(), caseClosed()).when(NOTE_CLOSED),
                SupervisionError.CASE_CLOSURE_ALREADY_NOTED);
        assertThat(SupervisionError.CASE_CLOSURE_ALREADY_NOTED.meansAlreadyDone())
                .isTrue();
    }

    @Test
    void a_closing_that_overtakes_the_filing_is_refused_for_now() {
        fixture(Listing.class)
                .givenNoPriorActivity()
                .when(NOTE_CLOSED)
                .expectException(AggregateNotFoundException.class);
    }
}
