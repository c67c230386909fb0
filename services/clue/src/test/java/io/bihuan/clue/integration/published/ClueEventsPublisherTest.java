package io.bihuan.clue.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.needtoknow.DeclaredConflicts;
import io.bihuan.clue.needtoknow.LineOfTheClue;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.testkit.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClueEventsPublisherTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final ObjectMapper json = AxonJson.mapper();
    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(storage).build();
    private final ClueEventsPublisher publisher =
            new ClueEventsPublisher(new DeclaredConflicts(log), new LineOfTheClue(log));

    @TestFactory
    Stream<DynamicTest> what_is_sent_satisfies_its_contract() {
        return events().flatMap(event -> publisher
                .translate(event, info())
                .map(fact -> DynamicTest.dynamicTest(
                        event.getClass().getSimpleName(),
                        () -> Contracts.assertSatisfies(fact.type(), json.writeValueAsString(fact.data()))))
                .stream());
    }

    @Test
    void every_promised_type_is_sent_with_exactly_the_promised_fields() throws IOException {
        Set<String> sent = new TreeSet<>();
        for (ClueEvent event : events().toList()) {
            Optional<Published> fact = publisher.translate(event, info());
            if (fact.isPresent()) {
                sent.add(fact.get().type());
                JsonNode data = json.valueToTree(fact.get().data());
                JsonNode sample = json.readTree(Contracts.sample(fact.get().type()));
                assertThat(data.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(sample::fieldNames);
            }
        }
        assertThat(sent).containsExactlyInAnyOrderElementsOf(Contracts.types("bihuan.clue.v1"));
    }

    @Test
    void nothing_that_can_happen_to_a_discipline_line_is_told() {
        storage.appendEvents(new GenericDomainEventMessage<>("Clue", "clue-1", 0, SealedLines.REGISTERED));

        assertThat(events().filter(event -> event.clueId().equals("clue-1")))
                .hasSizeGreaterThan(30)
                .allMatch(event -> publisher.translate(event, info()).isEmpty());
    }

    @Test
    void nothing_that_can_happen_to_the_parent_of_two_lines_is_told() {
        storage.appendEvents(new GenericDomainEventMessage<>("Clue", "clue-1", 0, SealedLines.IMPLICATED));

        assertThat(events().filter(event -> event.clueId().equals("clue-1")))
                .allMatch(event -> publisher.translate(event, info()).isEmpty());
    }

    @Test
    void tips_are_no_business_of_other_services() {
        assertThat(publisher.eventType()).isEqualTo(ClueEvent.class);
        assertThat(ClueEvent.class.getPermittedSubclasses())
                .doesNotContainAnyElementsOf(List.of(TipEvent.class.getPermittedSubclasses()));
    }

    private Stream<ClueEvent> events() {
        return Stream.of(ClueEvent.class.getPermittedSubclasses()).map(this::golden);
    }

    private ClueEvent golden(Class<?> type) {
        int revision = type.getAnnotation(PersistedEvent.class).revision();
        Path file = GOLDEN.resolve(type.getSimpleName() + ".v" + revision + ".json");
        try {
            return (ClueEvent) json.readValue(Files.readString(file), type);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static EventInfo info() {
        return new EventInfo(0, "event-0", "clue-1", 0, Instant.EPOCH, "clue.Event", Map.of());
    }
}
