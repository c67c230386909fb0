package io.bihuan.clue.read.emergencyaccesses;

import io.bihuan.clue.events.EmergencyAccessEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code emergency-accesses}. */
@Component
class EmergencyAccessProjection implements ReadModel<EmergencyAccessDetails, EmergencyAccessEvent> {

    @Override
    public String name() {
        return "emergency-accesses";
    }

    @Override
    public Class<EmergencyAccessEvent> eventType() {
        return EmergencyAccessEvent.class;
    }

    @Override
    public Class<EmergencyAccessDetails> documentType() {
        return EmergencyAccessDetails.class;
    }

    @Override
    public EmergencyAccessDetails evolve(
            String key, @Nullable EmergencyAccessDetails before, EmergencyAccessEvent event, EventInfo info) {
        return EmergencyAccessDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("requestedAt"));
    }
}
