package io.bihuan.casefile.write;

import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.MovableClock;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;

/** Cases on a log in memory, so that a property can send any number of commands. */
final class InMemoryCases {

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureSerializer(config -> JacksonSerializer.defaultSerializer())
            .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
            .configureAggregate(Case.class)
            .registerComponent(Clock.class, config -> MovableClock.at("2024-09-11T10:15:00+08:00"))
            .start();

    /** Sends a command; a refusal is an outcome like any other. */
    void send(Object command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (DomainException refused) {
            // Nothing was changed, which is what the property looks at.
        }
    }

    List<Object> events(String caseId) {
        return axon.eventStore()
                .readEvents(caseId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<Object>map(payload -> payload)
                .toList();
    }
}
