package io.bihuan.registry.read.policies;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.registry.events.PolicyEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code policies}. */
@Component
class PolicyEntryProjection implements ReadModel<PolicyEntry, PolicyEvent> {

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public Class<PolicyEvent> eventType() {
        return PolicyEvent.class;
    }

    @Override
    public Class<PolicyEntry> documentType() {
        return PolicyEntry.class;
    }

    @Override
    public PolicyEntry evolve(String key, @Nullable PolicyEntry before, PolicyEvent event, EventInfo info) {
        return PolicyEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("kind"));
    }
}
