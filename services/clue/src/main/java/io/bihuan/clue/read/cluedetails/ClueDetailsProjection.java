package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clue-details}. */
@Component
class ClueDetailsProjection implements ReadModel<ClueDetails, ClueEvent> {

    @Override
    public String name() {
        return "clue-details";
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Class<ClueDetails> documentType() {
        return ClueDetails.class;
    }

    @Override
    public ClueDetails evolve(String key, @Nullable ClueDetails before, ClueEvent event, EventInfo info) {
        return ClueDetails.evolve(before, event, info);
    }
}
