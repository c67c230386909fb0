package io.bihuan.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of the log. Tokens are {@link GlobalSequenceTrackingToken}s: positions have no gaps, so none has to be
 * remembered.
 *
 * <p>What one aggregate applies in a unit of work becomes one commit. Events of two aggregates in one list, or events
 * that belong to no aggregate, are refused: the log has no place for them.
 */
public final class EventLogStorageEngine extends BatchingEventStorageEngine {

    /**
     * Key of the root unit of work's resource that holds the position ({@code Long}) of the last event appended in it.
     */
    public static final String POSITION = "bihuan.position";

    private static final Duration TAIL_WAIT = Duration.ofSeconds(1);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final EventLog log;

    private EventLogStorageEngine(Builder builder) {
        super(builder);
        this.log = builder.log;
    }

    /** The usual engine: the same serializer for events and snapshots. */
    public static EventLogStorageEngine of(EventLog log, LogicalTypeSerializer serializer, EventUpcaster upcasters) {
        return builder(log)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .build();
    }

    /** An engine with everything that Axon lets one choose; the event serializer is required. */
    public static Builder builder(EventLog log) {
        return new Builder(log);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> ofOneAggregate = requireOneAggregate(events);
        DomainEventMessage<?> first = ofOneAggregate.get(0);
        try {
            requireDense(ofOneAggregate);
            long position = log.append(new NewCommit(
                    first.getAggregateIdentifier(),
                    first.getType(),
                    first.getSequenceNumber(),
                    ofOneAggregate.stream().map(e -> newEvent(e, serializer)).toList()));
            CurrentUnitOfWork.ifStarted(
                    unitOfWork -> unitOfWork.root().resources().put(POSITION, position));
        } catch (ConcurrencyException e) {
            handlePersistenceException(e, first);
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long seen = positionOf(lastToken);
        List<TrackedEventData<?>> events = new ArrayList<>();
        for (StoredCommit commit : log.readAfter(seen, batchSize)) {
            for (StoredEvent event : commit.events()) {
                if (event.position() > seen) {
                    events.add(AxonEntries.tracked(event));
                }
            }
        }
        return events;
    }

    /** A page has at least as many events as commits, so a short list also means that there are no more commits. */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        List<DomainEventData<?>> events = new ArrayList<>();
        for (StoredCommit commit : log.aggregatePage(aggregateIdentifier, firstSequenceNumber, batchSize)) {
            for (StoredEvent event : commit.events()) {
                if (event.sequence() >= firstSequenceNumber) {
                    events.add(AxonEntries.of(event));
                }
            }
        }
        return events;
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        if (mayBlock) {
            log.awaitAfter(positionOf(token), TAIL_WAIT);
        }
        return super.readEventData(token, mayBlock);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.snapshots().store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.ofNullable(log.snapshots().read(aggregateIdentifier));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        long last = log.lastSequence(aggregateIdentifier);
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    /**
     * A token before the first event that occurred at or after an instant. Commit times are in order and can be halved,
     * the times at which events occurred need not be; so the search begins a little before that commit time, which
     * allows for clocks of different nodes that are up to a minute apart.
     */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long seen = log.positionAt(instant.minus(CLOCK_SKEW));
        List<StoredCommit> page = log.readAfter(seen, batchSize());
        while (!page.isEmpty()) {
            for (StoredCommit commit : page) {
                for (StoredEvent event : commit.events()) {
                    if (!event.occurredAt().isBefore(instant)) {
                        return new GlobalSequenceTrackingToken(event.position() - 1);
                    }
                    seen = event.position();
                }
            }
            page = log.readAfter(seen, batchSize());
        }
        return new GlobalSequenceTrackingToken(seen);
    }

    private static List<DomainEventMessage<?>> requireOneAggregate(List<? extends EventMessage<?>> events) {
        List<DomainEventMessage<?>> domainEvents = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domainEvent) || domainEvent.getType() == null) {
                throw new IllegalArgumentException("Only events of an aggregate can be stored; this one has none: "
                        + event.getPayloadType().getName());
            }
            domainEvents.add(domainEvent);
        }
        List<String> aggregates = domainEvents.stream()
                .map(DomainEventMessage::getAggregateIdentifier)
                .distinct()
                .toList();
        if (aggregates.size() > 1) {
            throw new IllegalArgumentException(
                    "One unit of work changes one aggregate; this one changes several: " + aggregates);
        }
        return domainEvents;
    }

    private static void requireDense(List<DomainEventMessage<?>> events) {
        long expected = events.get(0).getSequenceNumber();
        for (DomainEventMessage<?> event : events) {
            if (event.getSequenceNumber() != expected) {
                throw new ConcurrencyException("Event " + expected + " of " + event.getAggregateIdentifier()
                        + " expected, not " + event.getSequenceNumber());
            }
            expected++;
        }
    }

    private static NewEvent newEvent(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        return new NewEvent(
                event.getIdentifier(),
                payload.getType().getName(),
                revision(payload),
                event.getTimestamp(),
                payload.getData(),
                metadata.getData());
    }

    private static int revision(SerializedObject<String> payload) {
        String revision = payload.getType().getRevision();
        return revision == null ? 0 : Integer.parseInt(revision);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        TrackingToken plain = WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return -1;
        }
        if (plain instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException(
                "A token of another event store: " + plain.getClass().getName());
    }

    /** Axon's settings of the engine. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private static final int BATCH_SIZE = 500;

        private final EventLog log;

        private Builder(EventLog log) {
            this.log = log;
            persistenceExceptionResolver(ConcurrencyException.class::isInstance);
            batchSize(BATCH_SIZE);
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasterChain) {
            super.upcasterChain(upcasterChain);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
            super.snapshotFilter(snapshotFilter);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver persistenceExceptionResolver) {
            super.persistenceExceptionResolver(persistenceExceptionResolver);
            return this;
        }

        @Override
        public Builder batchSize(int batchSize) {
            super.batchSize(batchSize);
            return this;
        }

        /** The engine. */
        public EventLogStorageEngine build() {
            return new EventLogStorageEngine(this);
        }
    }
}
