package io.bihuan.eventlog;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** Stored events in the shape Axon's upcasters and streams expect. */
final class AxonEntries {

    private AxonEntries() {}

    static DomainEventData<String> of(StoredEvent event) {
        return new GenericDomainEventEntry<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.occurredAt().toString(),
                event.type(),
                event.revision() == 0 ? null : Integer.toString(event.revision()),
                event.payload(),
                event.metadata());
    }

    static TrackedDomainEventData<String> tracked(StoredEvent event) {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(event.position()), of(event));
    }
}
