package io.bihuan.clue.read.rewards;

import io.bihuan.clue.events.RewardEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code rewards}. */
@Component
class RewardsProjection implements ReadModel<RewardDetails, RewardEvent> {

    @Override
    public String name() {
        return "rewards";
    }

    @Override
    public Class<RewardEvent> eventType() {
        return RewardEvent.class;
    }

    @Override
    public Class<RewardDetails> documentType() {
        return RewardDetails.class;
    }

    @Override
    public RewardDetails evolve(String key, @Nullable RewardDetails before, RewardEvent event, EventInfo info) {
        return RewardDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("proposedAt"),
                List.of("status", "proposedAt"),
                List.of("clueId", "proposedAt"),
                List.of("organisation", "proposedAt"));
    }
}
