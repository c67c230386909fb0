package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ClueId;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class SensitivityOfTheLogTest {

    private static final String SEALED = "clue-9";
    private static final String OPEN = "clue-1";

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final LineOfTheClue lines = new LineOfTheClue(
            EmbeddedEventStore.builder().storageEngine(storage).build());
    private final SensitivityOfTheLog sensitivity = new SensitivityOfTheLog(lines);

    @Test
    void the_notice_that_a_discipline_line_owes_is_sealed_as_the_line_is() {
        storage.appendEvents(new GenericDomainEventMessage<>(
                "Clue",
                SEALED,
                0,
                new DisciplineLineRegistered(
                        SEALED,
                        "XS",
                        OPEN,
                        "tip-1",
                        "MASS_REPORT",
                        Instant.EPOCH,
                        "REAL_NAME",
                        "990121",
                        "",
                        "990100-SHB",
                        Instant.EPOCH)));
        assertThat(lines.of(ClueId.ofNotice(SEALED))).isEqualTo(Line.DISCIPLINE);
        assertThat(sensitivity.of(List.of(owed(SEALED), owed(OPEN)))).containsExactly(Sensitivity.S4, Sensitivity.S2);
    }

    private static HistoryEntry owed(String clue) {
        return new HistoryEntry(
                1,
                ClueId.ofNotice(clue),
                0,
                "e-1",
                "clue.AcceptanceNoticeOwed",
                "应予受理告知",
                Instant.EPOCH,
                "system:policy",
                "system",
                "",
                "",
                "",
                Map.of("clueId", clue));
    }
}
