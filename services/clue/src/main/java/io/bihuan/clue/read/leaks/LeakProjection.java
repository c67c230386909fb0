package io.bihuan.clue.read.leaks;

import io.bihuan.clue.events.LeakEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code leaks}. */
@Component
class LeakProjection implements ReadModel<LeakDetails, LeakEvent> {

    @Override
    public String name() {
        return "leaks";
    }

    @Override
    public Class<LeakEvent> eventType() {
        return LeakEvent.class;
    }

    @Override
    public Class<LeakDetails> documentType() {
        return LeakDetails.class;
    }

    @Override
    public LeakDetails evolve(String key, @Nullable LeakDetails before, LeakEvent event, EventInfo info) {
        return LeakDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("suspectedAt"), List.of("status", "suspectedAt"));
    }
}
