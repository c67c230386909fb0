package io.bihuan.casefile.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.events.ConflictNoted;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.noteconflict.NoteConflict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteConflictTest {

    private static final Instant DECLARED_AT = Instant.parse("2024-09-27T02:00:00Z");
    private static final List<String> UNITS = List.of("990121-GA");

    @Test
    void who_must_keep_out_becomes_known() {
        fixture(MatterConflicts.class).givenNoPriorActivity().when(note(1)).expectEvents(noted(1));
    }

    @Test
    void a_later_declaration_takes_its_place() {
        fixture(MatterConflicts.class).given(noted(1)).when(note(3)).expectEvents(noted(3));
    }

    @Test
    void what_is_known_already_counts_as_done() {
        for (int told : List.of(1, 2)) {
            expectRefusal(
                    fixture(MatterConflicts.class).given(noted(2)).when(note(told)), CaseError.CONFLICT_ALREADY_NOTED);
        }
        assertThat(CaseError.CONFLICT_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    private static NoteConflict note(int revision) {
        return new NoteConflict("conflicts-c-417", "c-417", revision, UNITS, List.of("o-6101"), DECLARED_AT);
    }

    private static ConflictNoted noted(int revision) {
        return new ConflictNoted("conflicts-c-417", "c-417", revision, UNITS, List.of("o-6101"), DECLARED_AT);
    }
}
