package io.bihuan.clue.read.clueflow;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clue-flow}. */
@Component
class ClueFlowProjection implements ReadModel<ClueFlow, ClueEvent> {

    @Override
    public String name() {
        return "clue-flow";
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Class<ClueFlow> documentType() {
        return ClueFlow.class;
    }

    @Override
    public @Nullable ClueFlow evolve(String key, @Nullable ClueFlow before, ClueEvent event, EventInfo info) {
        return ClueFlow.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("year"), List.of("ties", "year"));
    }
}
