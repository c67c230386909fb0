package io.bihuan.clue.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.needtoknow.DeclaredConflicts;
import io.bihuan.clue.needtoknow.LineOfTheClue;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** A clue triaged with one unit in conflict, over which another and an officer are declared later. */
class ConflictEventsPublisherTest {

    private static final String CLUE = "clue-1";
    private static final Instant NOW = Instant.parse("2024-09-27T02:00:00Z");
    private static final ClueTriaged TRIAGED = triaged(List.of("990121103-PCS"));
    private static final ConflictDeclared DECLARED =
            new ConflictDeclared(CLUE, List.of("990121-GA"), List.of("o-6101"), "NAMED_IN_THE_CLUE", "990100-SHB", NOW);
    private static final ClueConcluded CONCLUDED = new ClueConcluded(
            CLUE, "XS-990100-2024-G-000417", "TRUE", "HEI", "990100-GA", "990121", "o-1", "990100-SHB", NOW);

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(storage).build();
    private final DeclaredConflicts conflicts = new DeclaredConflicts(log);
    private final LineOfTheClue lines = new LineOfTheClue(log);
    private final ConflictEventsPublisher publisher = new ConflictEventsPublisher(conflicts, lines);

    @Test
    void triage_that_names_units_is_the_first_declaration() {
        happened(TRIAGED);

        assertThat(told(TRIAGED, 0))
                .isEqualTo(new ConflictDeclaredV1(CLUE, 1, List.of("990121103-PCS"), List.of(), NOW));
    }

    @Test
    void each_declaration_tells_all_who_must_keep_out_by_then() {
        happened(TRIAGED, DECLARED);

        assertThat(told(TRIAGED, 0)).extracting("revision").isEqualTo(1);
        assertThat(told(DECLARED, 1))
                .isEqualTo(
                        new ConflictDeclaredV1(CLUE, 2, List.of("990121103-PCS", "990121-GA"), List.of("o-6101"), NOW));
    }

    @Test
    void triage_that_names_nobody_is_none() {
        ClueTriaged plain = triaged(List.of());
        happened(plain, DECLARED);

        assertThat(publisher.translate(plain, at(0))).isEmpty();
        assertThat(told(DECLARED, 1)).extracting("revision").isEqualTo(1);
    }

    @Test
    void of_a_discipline_line_nobody_is_told_who_must_keep_out() {
        happened(SealedLines.REGISTERED, TRIAGED, DECLARED);

        assertThat(publisher.translate(TRIAGED, at(1))).isEmpty();
        assertThat(publisher.translate(DECLARED, at(2))).isEmpty();
    }

    @Test
    void what_begins_something_elsewhere_says_how_many_there_were() {
        happened(TRIAGED, DECLARED, CONCLUDED);

        assertThat(new ClueEventsPublisher(conflicts, lines)
                        .translate(CONCLUDED, at(2))
                        .orElseThrow()
                        .data())
                .extracting("conflictRevision")
                .isEqualTo(2);
    }

    @Test
    void it_keeps_its_contract_on_a_topic_of_its_own_and_names_no_ground() throws JsonProcessingException {
        happened(TRIAGED, DECLARED);
        Published fact = publisher.translate(DECLARED, at(1)).orElseThrow();
        String data = AxonJson.mapper().writeValueAsString(fact.data());

        Contracts.assertSatisfies(fact.type(), data);
        assertThat(publisher.topic()).contains(Contracts.topic(fact.type()));
        assertThat(Contracts.types("bihuan.clue.sealed.v1")).containsExactly(fact.type());
        assertThat(data).doesNotContain("NAMED_IN_THE_CLUE");
    }

    private Object told(ClueEvent event, long sequence) {
        Optional<Published> fact = publisher.translate(event, at(sequence));
        return fact.orElseThrow().data();
    }

    private void happened(ClueEvent... events) {
        for (int i = 0; i < events.length; i++) {
            storage.appendEvents(new GenericDomainEventMessage<>("Clue", CLUE, i, events[i]));
        }
    }

    private static EventInfo at(long sequence) {
        return new EventInfo(sequence, "event-" + sequence, CLUE, sequence, NOW, "clue.Event", Map.of());
    }

    private static ClueTriaged triaged(List<String> units) {
        return new ClueTriaged(CLUE, "ORG_CRIME", "E_GROUP", "自然资源", "KEY", units, "o-1", "o-2", NOW);
    }
}
