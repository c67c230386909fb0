package io.bihuan.clue.read.payouts;

import io.bihuan.clue.events.RewardEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code payouts}: a document from the approval of a reward on. */
@Component
class PayoutsProjection implements ReadModel<PayoutDetails, RewardEvent> {

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public Class<RewardEvent> eventType() {
        return RewardEvent.class;
    }

    @Override
    public Class<PayoutDetails> documentType() {
        return PayoutDetails.class;
    }

    @Override
    public @Nullable PayoutDetails evolve(
            String key, @Nullable PayoutDetails before, RewardEvent event, EventInfo info) {
        return PayoutDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("approvedAt"), List.of("status", "approvedAt"));
    }
}
