package io.bihuan.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * An event store that wakes its readers when there is something to read, and that has really stopped when it says so. Axon's
 * own lets an event processor that has run dry sleep for half a second, and only asks its reading thread to stop, which then
 * finds the store closed under it and reports an error that is none.
 */
final class PatientEventStore extends EmbeddedEventStore {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<Thread> readers;
    private final TailCallbacks callbacks;

    private PatientEventStore(Builder builder, List<Thread> readers, TailCallbacks callbacks) {
        super(builder);
        this.readers = readers;
        this.callbacks = callbacks;
    }

    /** Builds a store on an engine; it remembers its reading threads. */
    static PatientEventStore of(EventStorageEngine engine, Builder builder) {
        List<Thread> readers = new CopyOnWriteArrayList<>();
        TailCallbacks callbacks = new TailCallbacks();
        return new PatientEventStore(
                builder.storageEngine(new WakingEngine(engine, callbacks)).threadFactory(task -> {
                    Thread reader = new Thread(task, "event-store-reader");
                    reader.setDaemon(true);
                    readers.add(reader);
                    return reader;
                }),
                readers,
                callbacks);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new WakefulStream(super.openStream(token), callbacks);
    }

    @Override
    public void shutDown() {
        super.shutDown();
        for (Thread reader : readers) {
            try {
                reader.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
