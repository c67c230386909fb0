package io.bihuan.platform.axon;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of the event store that says when there is more. Without it a processor that has run dry looks again after half a
 * second, and so long what was committed in between stays invisible.
 */
final class WakefulStream implements TrackingEventStream {

    private final TrackingEventStream stream;
    private final TailCallbacks readers;
    private @Nullable Runnable callback;

    WakefulStream(TrackingEventStream stream, TailCallbacks readers) {
        this.stream = stream;
        this.readers = readers;
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable wanted) {
        forget();
        callback = wanted;
        readers.add(wanted);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        forget();
        stream.close();
    }

    private synchronized void forget() {
        if (callback != null) {
            readers.remove(callback);
            callback = null;
        }
    }
}
