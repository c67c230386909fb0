package io.bihuan.platform.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Tells waiting readers when the event store's one reading thread has put events where they can take them. That thread is
 * the only one whose reads may block, and when it reads on, everything it was given before has been put there.
 */
final class WakingEngine implements EventStorageEngine {

    /** A thread that always finds more must wake the others, too. */
    private static final int EVENTS_BETWEEN_CALLS = 100;

    /**
     * Under load readers are woken at most so often: every batch costs each of them several writes, and one event a batch
     * would leave no processor time for the commands.
     */
    private static final long PACE_NANOS = Duration.ofMillis(20).toNanos();

    private final EventStorageEngine engine;
    private final TailCallbacks readers;
    private final AtomicLong lastRead = new AtomicLong(System.nanoTime() - PACE_NANOS);

    WakingEngine(EventStorageEngine engine, TailCallbacks readers) {
        this.engine = engine;
        this.readers = readers;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        if (!mayBlock) {
            return engine.readEvents(token, false);
        }
        readers.call();
        LockSupport.parkNanos(lastRead.get() + PACE_NANOS - System.nanoTime());
        lastRead.set(System.nanoTime());
        AtomicInteger read = new AtomicInteger();
        return engine.readEvents(token, true).peek(event -> {
            if (read.incrementAndGet() % EVENTS_BETWEEN_CALLS == 0) {
                readers.call();
            }
        });
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        return engine.readEvents(aggregateId, firstSequence);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return engine.readSnapshot(aggregateId);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return engine.lastSequenceNumberFor(aggregateId);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return engine.createTokenAt(instant);
    }
}
