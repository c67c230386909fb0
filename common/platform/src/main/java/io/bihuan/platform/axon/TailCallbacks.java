package io.bihuan.platform.axon;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who wants to be told when the event store's reading thread has brought something. Thread-safe. */
final class TailCallbacks {

    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();

    void add(Runnable callback) {
        callbacks.add(callback);
    }

    void remove(Runnable callback) {
        callbacks.remove(callback);
    }

    void call() {
        callbacks.forEach(Runnable::run);
    }
}
