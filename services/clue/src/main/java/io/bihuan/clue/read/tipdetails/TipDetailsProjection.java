package io.bihuan.clue.read.tipdetails;

import io.bihuan.clue.events.TipEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code tip-details}. */
@Component
class TipDetailsProjection implements ReadModel<TipDetails, TipEvent> {

    @Override
    public String name() {
        return "tip-details";
    }

    @Override
    public Class<TipEvent> eventType() {
        return TipEvent.class;
    }

    @Override
    public Class<TipDetails> documentType() {
        return TipDetails.class;
    }

    @Override
    public TipDetails evolve(String key, @Nullable TipDetails before, TipEvent event, EventInfo info) {
        return TipDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("receivedAt"), List.of("status", "receivedAt"), List.of("clueId", "receivedAt"));
    }
}
