package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.model.ClueStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Instant NOW = Instant.parse("2024-10-14T01:00:00Z");

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Lines lines = new Lines(log);

    @Test
    void whose_clue_is_worked_on_in_another_hears_that_there_is_a_result_as_soon_as_that_one_has_it() {
        tell("tip-2", new TipAttached("tip-2", "clue-2", NOW));
        tell(
                "clue-2",
                new ClueMerged("clue-2", "XS-2", "clue-main", "XS-1", "SAME_EVENT", "o-desk-1", "990100-SHB", NOW));
        assertThat(lines.status("tip-2")).contains(ClueStatus.MERGED);

        tell(
                "clue-main",
                new ClueConcluded(
                        "clue-main", "XS-1", "TRUE", "HEI", "990100-GA", "990121", "o-desk-0", "990000-SHB", NOW));
        assertThat(lines.status("tip-2")).contains(ClueStatus.CONCLUDED);
        assertThat(PlainWords.hasResult(lines.status("tip-2"))).isTrue();

        tell(
                "clue-main",
                new ClueReopened("clue-main", "XS-1", "NEW_FACTS", "J-1", "990100-GA", "o-desk-0", "990000-SHB", NOW));
        assertThat(lines.status("tip-2"))
                .as("no more than before is told of how the other is worked on")
                .contains(ClueStatus.MERGED);
    }

    private void tell(String id, Object event) {
        int sequence = lengths.merge(id, 1, Integer::sum) - 1;
        log.publish(new GenericDomainEventMessage<>("Aggregate", id, sequence, event));
    }
}
