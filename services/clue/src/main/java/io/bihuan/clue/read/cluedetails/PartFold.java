package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What each kind of event does to one part of the details; an event that is not named leaves the part as it is. */
final class PartFold<S extends @Nullable Object> {

    private final Map<Class<?>, BiFunction<S, ClueEvent, S>> folds = new HashMap<>();

    <E extends ClueEvent> PartFold<S> on(Class<E> type, BiFunction<S, E, S> fold) {
        folds.put(type, (part, event) -> fold.apply(part, type.cast(event)));
        return this;
    }

    S after(S part, ClueEvent event) {
        BiFunction<S, ClueEvent, S> fold = folds.get(event.getClass());
        return fold == null ? part : fold.apply(part, event);
    }
}
