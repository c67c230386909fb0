package io.bihuan.clue.read.openclocks;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.platform.clocks.OpenClock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the retention of an archived clue ends (T54); by no calendar, so no new one moves it. */
final class RetentionClock {

    static final String CLOCK = "RETENTION";

    private RetentionClock() {}

    /** Its clock, if the event starts or ends it. */
    static Stream<String> movedBy(ClueEvent event) {
        boolean moves = event instanceof ClueArchived
                || event instanceof RetentionEnded
                || event instanceof ClueReopened
                || event instanceof ClueLineReopened;
        return moves ? Stream.of(CLOCK) : Stream.empty();
    }

    /** The clock after an event that moves it. */
    static @Nullable OpenClock after(ClueEvent event) {
        return event instanceof ClueArchived e
                ? new OpenClock(e.clueId(), CLOCK, e.retentionEndsAt().toEpochMilli())
                : null;
    }
}
