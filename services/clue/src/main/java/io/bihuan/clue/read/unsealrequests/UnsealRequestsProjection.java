package io.bihuan.clue.read.unsealrequests;

import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code unseal-requests}. */
@Component
class UnsealRequestsProjection implements ReadModel<UnsealRequestDetails, UnsealEvent> {

    @Override
    public String name() {
        return "unseal-requests";
    }

    @Override
    public Class<UnsealEvent> eventType() {
        return UnsealEvent.class;
    }

    @Override
    public Class<UnsealRequestDetails> documentType() {
        return UnsealRequestDetails.class;
    }

    @Override
    public UnsealRequestDetails evolve(
            String key, @Nullable UnsealRequestDetails before, UnsealEvent event, EventInfo info) {
        return UnsealRequestDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("requestedAt"), List.of("status", "requestedAt"));
    }
}
