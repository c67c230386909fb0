package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.ID;
import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.sponsored;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.notesponsors.NoteSponsors;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteSponsorsTest {

    @Test
    void who_sponsors_a_case_becomes_known_as_a_whole() {
        fixture(Case.class).given(proposed(), filed()).when(note(NOW, "o-8001")).expectEvents(sponsored("o-8001"));
    }

    @Test
    void a_released_sponsor_leaves_nobody() {
        fixture(Case.class)
                .given(proposed(), filed(), sponsored("o-8001"))
                .when(note(NOW))
                .expectEvents(sponsored());
    }

    @Test
    void what_is_known_or_older_counts_as_done() {
        expectRefusal(
                fixture(Case.class).given(proposed(), sponsored("o-8001")).when(note(NOW, "o-8001")),
                CaseError.SPONSORS_ALREADY_NOTED);
        expectRefusal(
                fixture(Case.class).given(proposed(), sponsored("o-8001")).when(note(NOW.minusSeconds(1), "o-8002")),
                CaseError.SPONSORS_ALREADY_NOTED);
        assertThat(CaseError.SPONSORS_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    private static NoteSponsors note(Instant changedAt, String... sponsors) {
        return new NoteSponsors(ID, List.of(sponsors), changedAt);
    }
}
