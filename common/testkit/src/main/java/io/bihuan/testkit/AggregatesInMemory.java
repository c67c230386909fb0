package io.bihuan.testkit;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;

/** Aggregates on a log in memory, so that a property can send any number of commands and look at what happened. */
public final class AggregatesInMemory implements AutoCloseable {

    private final Configuration axon;

    private AggregatesInMemory(Configuration axon) {
        this.axon = axon;
    }

    /** These aggregates, with what the platform injects and a clock that the test holds. */
    public static AggregatesInMemory of(MovableClock clock, Class<?>... aggregates) {
        return of(clock, Aggregates.deadlines(), aggregates);
    }

    /** These aggregates, with a clock that the test holds and deadlines by other tables than the bundled ones. */
    public static AggregatesInMemory of(MovableClock clock, DeadlineCalculator deadlines, Class<?>... aggregates) {
        return new AggregatesInMemory(configure(clock, deadlines, aggregates).start());
    }

    /** The same, with one thing more that the service itself injects. */
    public static <T> AggregatesInMemory with(
            Class<T> type, T injected, MovableClock clock, DeadlineCalculator deadlines, Class<?>... aggregates) {
        return new AggregatesInMemory(configure(clock, deadlines, aggregates)
                .registerComponent(type, config -> injected)
                .start());
    }

    private static Configurer configure(MovableClock clock, DeadlineCalculator deadlines, Class<?>... aggregates) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
                .registerComponent(Clock.class, config -> clock)
                .registerComponent(DeadlineCalculator.class, config -> deadlines)
                .registerComponent(UnitRegistry.class, config -> UnitRegistry.bundled())
                .registerComponent(DivisionRegistry.class, config -> DivisionRegistry.bundled());
        for (Class<?> aggregate : aggregates) {
            configurer.configureAggregate(aggregate);
        }
        return configurer;
    }

    /** Sends a command; a refusal is an outcome like any other, any other failure fails the test. */
    public Optional<ErrorCode> send(Object command) {
        try {
            axon.commandGateway().sendAndWait(command);
            return Optional.empty();
        } catch (DomainException refused) {
            return Optional.of(refused.code());
        }
    }

    /** What happened to an aggregate so far. */
    public List<Object> events(String aggregateId) {
        return axon.eventStore()
                .readEvents(aggregateId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<Object>map(payload -> payload)
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
