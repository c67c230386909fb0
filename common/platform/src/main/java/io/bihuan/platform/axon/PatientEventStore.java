package io.bihuan.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that has really stopped when it says so. Axon's own only asks its reading thread to stop, which then finds
 * the store closed under it and reports an error that is none.
 */
final class PatientEventStore extends EmbeddedEventStore {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<Thread> readers;

    private PatientEventStore(Builder builder, List<Thread> readers) {
        super(builder);
        this.readers = readers;
    }

    /** Builds a store that remembers its reading threads. */
    static PatientEventStore of(Builder builder) {
        List<Thread> readers = new CopyOnWriteArrayList<>();
        return new PatientEventStore(
                builder.threadFactory(task -> {
                    Thread reader = new Thread(task, "event-store-reader");
                    reader.setDaemon(true);
                    readers.add(reader);
                    return reader;
                }),
                readers);
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
