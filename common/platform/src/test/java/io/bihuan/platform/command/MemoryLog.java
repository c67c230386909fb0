package io.bihuan.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** A log in memory that keeps the promises of the real one: dense positions, one event per sequence. Can be told to fail. */
public final class MemoryLog extends InMemoryEventStorageEngine implements LogPositions {

    private final List<DomainEventMessage<?>> stored = new ArrayList<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private int failures;
    private long pretended = -1;

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        if (failures > 0) {
            failures--;
            throw failure.get();
        }
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> domainEvent = (DomainEventMessage<?>) event;
            if (domainEvent.getSequenceNumber() <= sequence(domainEvent.getAggregateIdentifier())) {
                throw domainEvent.getSequenceNumber() == 0
                        ? new AggregateStreamCreationException("exists")
                        : new ConcurrencyException("lost");
            }
            stored.add(domainEvent);
        }
        super.appendEvents(events);
        CurrentUnitOfWork.get().root().resources().put(LogPositions.RESOURCE, head());
    }

    public synchronized void failNextAppends(int times, RuntimeException with) {
        failures = times;
        failure.set(with);
    }

    public synchronized void pretendLastSequence(long sequence) {
        pretended = sequence;
    }

    public synchronized DomainEventMessage<?> last() {
        return stored.get(stored.size() - 1);
    }

    @Override
    public synchronized long head() {
        return stored.size() - 1;
    }

    @Override
    public synchronized long lastSequence(String aggregateId) {
        return pretended >= 0 ? pretended : sequence(aggregateId);
    }

    private long sequence(String aggregateId) {
        return stored.stream()
                        .filter(event -> event.getAggregateIdentifier().equals(aggregateId))
                        .count()
                - 1;
    }
}
