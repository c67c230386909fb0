package io.bihuan.clue.write.closeloop;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.MergedResultFedBack;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class MergedReportersTest {

    private static final Instant MONDAY = Instant.parse("2024-10-14T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-10-15T01:00:00Z");

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final MergedReporters reporters = new MergedReporters(log);

    @Test
    void they_are_owed_the_last_conclusion_of_the_clue_theirs_is_worked_on_in() {
        tell("clue-main", absorbed("clue-2"));
        assertOwed(false, "there is nothing to tell yet");
        tell("clue-main", concluded(MONDAY));
        assertOwed(true, "nobody told them");
        tell("clue-2", told("clue-2", MONDAY));
        assertOwed(false, "they were told the moment it was concluded");
        tell("clue-main", concluded(TUESDAY));
        assertOwed(true, "it was concluded again");
        tell("clue-2", told("clue-2", TUESDAY));
        assertOwed(false, "they were told that, too");
    }

    @Test
    void each_of_several_is_told_and_none_that_goes_its_own_way() {
        tell("clue-main", absorbed("clue-2"));
        tell("clue-main", absorbed("clue-3"));
        tell("clue-main", concluded(MONDAY));
        tell("clue-2", told("clue-2", TUESDAY));
        assertOwed(true, "the reporters of clue-3 were not told");
        tell("clue-main", new ClueReleased("clue-main", "clue-3", TUESDAY));
        assertOwed(false, "clue-3 is worked on by itself again");
    }

    private void assertOwed(boolean owed, String why) {
        assertThat(reporters.areOwedTheResultOf("clue-main")).as(why).isEqualTo(owed);
    }

    private void tell(String clueId, Object event) {
        int sequence = lengths.merge(clueId, 1, Integer::sum) - 1;
        log.publish(new GenericDomainEventMessage<>("Clue", clueId, sequence, event));
    }

    private static ClueAbsorbed absorbed(String clueId) {
        return new ClueAbsorbed("clue-main", clueId, "XS-2", "SAME_EVENT", MONDAY);
    }

    private static MergedResultFedBack told(String clueId, Instant when) {
        return new MergedResultFedBack(clueId, "990100-SHB", "FED_BACK", "LETTER", null, "o-desk-1", when);
    }

    private static ClueConcluded concluded(Instant when) {
        return new ClueConcluded(
                "clue-main", "XS-1", "TRUE", "HEI", "990100-GA", "990121", "o-desk-0", "990000-SHB", when);
    }
}
