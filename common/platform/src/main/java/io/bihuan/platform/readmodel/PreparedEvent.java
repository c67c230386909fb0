package io.bihuan.platform.readmodel;

import io.bihuan.eventlog.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored event made ready to be folded: decoded, and asked which documents it touches. All of that can be known from the
 * event alone, so it can be done for many events at once.
 *
 * @param parts what it became; usually one, more if an upcaster splits it, none if the model does not hear of it
 * @param poison whether it could not be read to its end
 */
record PreparedEvent<E>(long position, String aggregateId, List<Part<E>> parts, boolean poison) {

    /** One payload of the event and the documents it touches. */
    record Part<E>(E event, EventInfo info, List<String> keys) {}

    static <E> PreparedEvent<E> of(StoredEvent stored, ReadModel<?, E> model, LogEvents log) {
        List<Part<E>> parts = new ArrayList<>(1);
        boolean poison = false;
        try {
            EventInfo info = null;
            for (Object payload : log.payloads(stored)) {
                if (model.eventType().isInstance(payload)) {
                    info = info == null ? log.info(stored) : info;
                    parts.add(part(model, model.eventType().cast(payload), info));
                }
            }
        } catch (RuntimeException unreadable) {
            poison = true;
        }
        return new PreparedEvent<>(stored.position(), stored.aggregateId(), parts, poison);
    }

    private static <E> Part<E> part(ReadModel<?, E> model, E event, EventInfo info) {
        return new Part<>(event, info, List.copyOf(model.keysOf(event, info)));
    }

    /** Whether a fold leaves it out, because it could not go on with its aggregate. */
    boolean isAfter(@Nullable Long stumbled) {
        return stumbled != null && position >= stumbled;
    }
}
