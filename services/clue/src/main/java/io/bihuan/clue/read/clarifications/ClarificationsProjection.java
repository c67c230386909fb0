package io.bihuan.clue.read.clarifications;

import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clarifications}. */
@Component
class ClarificationsProjection implements ReadModel<ClarificationDetails, ClearingEvent> {

    @Override
    public String name() {
        return "clarifications";
    }

    @Override
    public Class<ClearingEvent> eventType() {
        return ClearingEvent.class;
    }

    @Override
    public Class<ClarificationDetails> documentType() {
        return ClarificationDetails.class;
    }

    @Override
    public ClarificationDetails evolve(
            String key, @Nullable ClarificationDetails before, ClearingEvent event, EventInfo info) {
        return ClarificationDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("proposedAt"), List.of("status", "proposedAt"), List.of("clueId", "proposedAt"));
    }
}
