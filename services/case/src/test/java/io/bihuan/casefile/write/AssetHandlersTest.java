package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleAssets.CLUE;
import static io.bihuan.casefile.SampleAssets.ID;
import static io.bihuan.casefile.SampleAssets.at;
import static io.bihuan.casefile.SampleAssets.dispatched;
import static io.bihuan.casefile.SampleAssets.handledBy;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.events.FindingNoted;
import io.bihuan.casefile.events.HandlerWithdrawn;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.write.notedispatch.NoteDispatch;
import io.bihuan.casefile.write.notefinding.NoteFinding;
import io.bihuan.casefile.write.notehandler.NoteHandler;
import io.bihuan.casefile.write.withdrawhandler.WithdrawHandler;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AssetHandlersTest {

    private static final Instant SIGNED = at("2024-09-12T08:50");
    private static final Instant LATER = at("2024-09-27T10:30");

    @Test
    void the_record_of_a_clues_assets_begins_with_its_dispatch_and_is_with_who_signs_for_it() {
        fixture(AssetMeasures.class)
                .givenNoPriorActivity()
                .when(dispatch(at("2024-09-11T10:15")))
                .expectEvents(dispatched());
        fixture(AssetMeasures.class)
                .given(dispatched())
                .when(new NoteHandler(ID, CLUE, "990100-GA", SIGNED))
                .expectEvents(handledBy("990100-GA"));
    }

    @Test
    void what_is_told_twice_counts_as_done() {
        expectRefusal(
                fixture(AssetMeasures.class).given(dispatched()).when(dispatch(at("2024-09-11T10:15"))),
                CaseError.DISPATCH_ALREADY_NOTED);
        expectRefusal(
                fixture(AssetMeasures.class)
                        .given(dispatched(), handledBy("990100-GA"))
                        .when(new NoteHandler(ID, CLUE, "990100-GA", SIGNED)),
                CaseError.HANDLER_ALREADY_NOTED);
        assertThat(CaseError.DISPATCH_ALREADY_NOTED.meansAlreadyDone()).isTrue();
        assertThat(CaseError.HANDLER_ALREADY_NOTED.meansAlreadyDone()).isTrue();
        assertThat(CaseError.FINDING_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_unit_it_is_recalled_from_has_it_no_more_and_a_unit_that_never_had_it_takes_it_from_nobody() {
        fixture(AssetMeasures.class)
                .given(dispatched(), handledBy("990100-GA"))
                .when(new WithdrawHandler(ID, CLUE, "990100-GA", LATER))
                .expectEvents(new HandlerWithdrawn(ID, CLUE, "990100-GA", LATER));
        expectRefusal(
                fixture(AssetMeasures.class)
                        .given(dispatched(), handledBy("990100-GA"))
                        .when(new WithdrawHandler(ID, CLUE, "990121-GA", LATER)),
                CaseError.HANDLER_ALREADY_NOTED);
    }

    @Test
    void what_was_found_is_noted_until_the_clue_is_dispatched_again() {
        NoteFinding none = new NoteFinding(ID, CLUE, Ladder.NONE, LATER);
        FindingNoted noted = new FindingNoted(ID, CLUE, "NONE", LATER);
        fixture(AssetMeasures.class).given(dispatched()).when(none).expectEvents(noted);
        expectRefusal(
                fixture(AssetMeasures.class).given(dispatched(), noted).when(none), CaseError.FINDING_ALREADY_NOTED);
    }

    @Test
    void what_is_heard_of_a_clue_whose_dispatch_was_not_changes_nothing() {
        expectRefusal(
                fixture(AssetMeasures.class)
                        .givenNoPriorActivity()
                        .when(new NoteHandler(ID, CLUE, "990100-GA", SIGNED)),
                CaseError.HANDLER_ALREADY_NOTED);
        expectRefusal(
                fixture(AssetMeasures.class)
                        .givenNoPriorActivity()
                        .when(new NoteFinding(ID, CLUE, Ladder.NONE, SIGNED)),
                CaseError.FINDING_ALREADY_NOTED);
    }

    private static NoteDispatch dispatch(Instant when) {
        return new NoteDispatch(ID, CLUE, "XS-990100-2024-G-000417", "990121", when);
    }
}
