package io.bihuan.suite.bench;

import io.bihuan.clue.events.ClueEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * An Axon event processor with the settings of the platform's read models, on any engine: it reads every payload and keeps
 * account of what it has seen.
 */
final class Projection implements AutoCloseable {

    private static final int BATCH = 500;
    private static final long FETCH_DELAY_MILLIS = 100;

    private final EmbeddedEventStore store;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final Seen seen;

    Projection(EventStorageEngine engine, int expected) {
        seen = new Seen(expected);
        store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name("read.bench")
                .eventHandlerInvoker(seen)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .build();
    }

    void start() {
        processor.start();
    }

    /** @return whether all have been seen in time */
    boolean awaitAll(Duration atMost) {
        try {
            return seen.all.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    /** How many different events it has seen. */
    int count() {
        return seen.different;
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    private static final class Seen implements EventHandlerInvoker {

        private final Set<Long> ids = new HashSet<>();
        private final int expected;
        private final CountDownLatch all = new CountDownLatch(1);
        private volatile int different;

        Seen(int expected) {
            this.expected = expected;
        }

        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> event, Segment segment) {
            if (!(event.getPayload() instanceof ClueEvent)) {
                throw new BenchFailure("Not an event of a clue: " + event.getPayload());
            }
            ids.add(UUID.fromString(event.getIdentifier()).getMostSignificantBits());
            different = ids.size();
            if (different == expected) {
                all.countDown();
            }
        }
    }
}
