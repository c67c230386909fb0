package io.bihuan.clue.read.openclocks;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.TimedEvent;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code open-clocks}: a document while a clock has a rung left to reach, keyed {@code <clue>/<clock>}. */
@Component
class OpenClocksProjection implements ReadModel<OpenClock, TimedEvent> {

    private static final String UNSEAL = "UNSEAL";

    @Override
    public String name() {
        return "open-clocks";
    }

    @Override
    public Class<TimedEvent> eventType() {
        return TimedEvent.class;
    }

    @Override
    public Class<OpenClock> documentType() {
        return OpenClock.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("nextRungAt"));
    }

    @Override
    public List<String> keysOf(TimedEvent timed, EventInfo info) {
        if (timed instanceof UnsealEvent event) {
            return List.of(event.requestId() + "/" + UNSEAL);
        }
        ClueEvent event = (ClueEvent) timed;
        return clocksOf(event).map(clock -> event.clueId() + "/" + clock).toList();
    }

    @Override
    public @Nullable OpenClock evolve(String key, @Nullable OpenClock before, TimedEvent timed, EventInfo info) {
        if (timed instanceof UnsealEvent event) {
            return afterUnseal(before, event);
        }
        ClueEvent event = (ClueEvent) timed;
        Instant next = nextRung(event);
        String clock = key.substring(event.clueId().length() + 1);
        return next == null ? null : new OpenClock(event.clueId(), clock, next.toEpochMilli());
    }

    /** A request runs until it is decided, an opened one until it is closed; looking and approving move nothing. */
    private static @Nullable OpenClock afterUnseal(@Nullable OpenClock before, UnsealEvent event) {
        if (event instanceof UnsealRequested e) {
            return new OpenClock(e.requestId(), UNSEAL, e.lapsesAt().toEpochMilli());
        }
        if (event instanceof UnsealOpened e) {
            return new OpenClock(e.requestId(), UNSEAL, e.closesAt().toEpochMilli());
        }
        boolean runsOn = event instanceof UnsealApproved || event instanceof SealedIdentityViewed;
        return runsOn ? before : null;
    }

    /** The clocks an event moves; a return, a recall or another dispatch ends all of them. */
    private static Stream<String> clocksOf(ClueEvent event) {
        if (event instanceof ClueReturned || event instanceof ClueRecalled || event instanceof ClueRedispatched) {
            return Stream.of(ClueClock.values()).map(ClueClock::name);
        }
        if (event instanceof DeadlineStarted e) {
            return Stream.of(e.clock());
        }
        if (event instanceof DeadlineWarned e) {
            return Stream.of(e.clock());
        }
        if (event instanceof DeadlineFellDue e) {
            return Stream.of(e.clock());
        }
        if (event instanceof DeadlineBreached e) {
            return Stream.of(e.clock());
        }
        return event instanceof DeadlineMet e ? Stream.of(e.clock()) : Stream.empty();
    }

    private static @Nullable Instant nextRung(ClueEvent event) {
        if (event instanceof DeadlineStarted e) {
            return e.nextRungAt();
        }
        if (event instanceof DeadlineWarned e) {
            return e.nextRungAt();
        }
        return event instanceof DeadlineFellDue e ? e.nextRungAt() : null;
    }
}
