package io.bihuan.clue.read.protection;

import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code protection}. */
@Component
class ProtectionProjection implements ReadModel<ProtectionDetails, ProtectionEvent> {

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public Class<ProtectionEvent> eventType() {
        return ProtectionEvent.class;
    }

    @Override
    public Class<ProtectionDetails> documentType() {
        return ProtectionDetails.class;
    }

    @Override
    public ProtectionDetails evolve(
            String key, @Nullable ProtectionDetails before, ProtectionEvent event, EventInfo info) {
        return ProtectionDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("tipId"));
    }
}
