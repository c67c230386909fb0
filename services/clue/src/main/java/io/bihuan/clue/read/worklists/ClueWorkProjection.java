package io.bihuan.clue.read.worklists;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clue-work}. */
@Component
class ClueWorkProjection implements ReadModel<ClueWork, ClueEvent> {

    @Override
    public String name() {
        return "clue-work";
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Class<ClueWork> documentType() {
        return ClueWork.class;
    }

    @Override
    public ClueWork evolve(String key, @Nullable ClueWork before, ClueEvent event, EventInfo info) {
        return ClueWork.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("seats"), List.of("units"));
    }
}
