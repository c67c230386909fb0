package io.bihuan.supervision.read.openclocks;

import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.supervision.events.UrgeIssued;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code open-clocks}: answers still awaited. */
@Component
class OpenClocksProjection implements ReadModel<OpenClock, UrgeEvent> {

    private static final String ANSWER = "ANSWER";

    @Override
    public String name() {
        return "open-clocks";
    }

    @Override
    public Class<UrgeEvent> eventType() {
        return UrgeEvent.class;
    }

    @Override
    public Class<OpenClock> documentType() {
        return OpenClock.class;
    }

    @Override
    public List<String> keysOf(UrgeEvent event, EventInfo info) {
        return List.of(event.urgeId() + "/" + ANSWER);
    }

    @Override
    public @Nullable OpenClock evolve(String key, @Nullable OpenClock before, UrgeEvent event, EventInfo info) {
        return event instanceof UrgeIssued issued
                ? new OpenClock(issued.urgeId(), ANSWER, issued.answerDueAt().toEpochMilli())
                : null;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("nextRungAt"));
    }
}
