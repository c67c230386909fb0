package io.bihuan.supervision.write;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;

/** Notices and listings on a log in memory, so that a property can send any number of commands. */
final class InMemorySupervision {

    private final Configuration axon;

    InMemorySupervision(MovableClock clock) {
        axon = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(config -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
                .configureAggregate(UrgeNotice.class)
                .configureAggregate(Listing.class)
                .registerComponent(Clock.class, config -> clock)
                .registerComponent(DeadlineCalculator.class, config -> Aggregates.deadlines())
                .registerComponent(UnitRegistry.class, config -> UnitRegistry.bundled())
                .registerComponent(DivisionRegistry.class, config -> DivisionRegistry.bundled())
                .start();
    }

    /** Sends a command; a refusal is an outcome like any other. */
    void send(Object command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (DomainException refused) {
            // Nothing was changed, which is what the property looks at.
        }
    }

    List<Object> events(String id) {
        return axon.eventStore()
                .readEvents(id)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<Object>map(payload -> payload)
                .toList();
    }
}
