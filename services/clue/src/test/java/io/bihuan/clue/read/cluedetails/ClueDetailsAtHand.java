package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The details of a clue, event by event, for tests elsewhere. */
public final class ClueDetailsAtHand {

    private ClueDetailsAtHand() {}

    /** The details after one event more. */
    public static ClueDetails after(@Nullable ClueDetails before, ClueEvent event) {
        long sequence = before == null ? 0 : before.version() + 1;
        return ClueDetails.evolve(
                before,
                event,
                new EventInfo(
                        sequence, "e-" + sequence, event.clueId(), sequence, Instant.EPOCH, "clue.Event", Map.of()));
    }
}
