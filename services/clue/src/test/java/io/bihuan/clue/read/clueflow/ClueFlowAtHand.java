package io.bihuan.clue.read.clueflow;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of a clue, event by event, for tests elsewhere. */
public final class ClueFlowAtHand {

    private ClueFlowAtHand() {}

    /** The way after one event more. */
    public static @Nullable ClueFlow after(@Nullable ClueFlow before, ClueEvent event) {
        long sequence = before == null ? 0 : before.version() + 1;
        return ClueFlow.evolve(
                before,
                event,
                new EventInfo(
                        sequence, "e-" + sequence, event.clueId(), sequence, Instant.EPOCH, "clue.Event", Map.of()));
    }
}
