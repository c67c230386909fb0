package io.bihuan.supervision.read.openclocks;

import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import io.bihuan.supervision.events.InterferenceQuarterOpened;
import io.bihuan.supervision.events.RhythmEvent;
import io.bihuan.supervision.events.RhythmRescheduled;
import io.bihuan.supervision.events.RhythmScheduled;
import io.bihuan.supervision.events.TimedEvent;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.supervision.events.UrgeIssued;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code open-clocks}: answers still awaited, periods in which a rhythm is still to be kept, and quarters still to be reported. */
@Component
class OpenClocksProjection implements ReadModel<OpenClock, TimedEvent> {

    private static final String ANSWER = "ANSWER";
    private static final String RHYTHM = "RHYTHM";
    private static final String QUARTER = "QUARTER";

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
    public List<String> keysOf(TimedEvent event, EventInfo info) {
        if (event instanceof InterferenceQuarterEvent quarter) {
            return List.of(quarter.quarterId() + "/" + QUARTER);
        }
        return event instanceof UrgeEvent urge
                ? List.of(urge.urgeId() + "/" + ANSWER)
                : List.of(((RhythmEvent) event).rhythmId() + "/" + RHYTHM);
    }

    @Override
    public @Nullable OpenClock evolve(String key, @Nullable OpenClock before, TimedEvent event, EventInfo info) {
        if (event instanceof UrgeIssued issued) {
            return new OpenClock(issued.urgeId(), ANSWER, issued.answerDueAt().toEpochMilli());
        }
        if (event instanceof InterferenceQuarterOpened opened) {
            return new OpenClock(opened.quarterId(), QUARTER, opened.dueAt().toEpochMilli());
        }
        if (event instanceof RhythmScheduled e) {
            return new OpenClock(e.rhythmId(), RHYTHM, e.dueAt().toEpochMilli(), e.unit(), e.calendarVersion());
        }
        return event instanceof RhythmRescheduled e
                ? new OpenClock(e.rhythmId(), RHYTHM, e.dueAt().toEpochMilli(), e.unit(), e.calendarVersion())
                : null;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("nextRungAt"));
    }
}
