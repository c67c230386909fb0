package io.bihuan.supervision.read.interferencequarters;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code interference-quarters}. */
@Component
class InterferenceQuarterProjection implements ReadModel<InterferenceQuarterEntry, InterferenceQuarterEvent> {

    @Override
    public String name() {
        return "interference-quarters";
    }

    @Override
    public Class<InterferenceQuarterEvent> eventType() {
        return InterferenceQuarterEvent.class;
    }

    @Override
    public Class<InterferenceQuarterEntry> documentType() {
        return InterferenceQuarterEntry.class;
    }

    @Override
    public InterferenceQuarterEntry evolve(
            String key, @Nullable InterferenceQuarterEntry before, InterferenceQuarterEvent event, EventInfo info) {
        return InterferenceQuarterEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("quarter"), List.of("unit", "quarter"), List.of("status", "quarter"));
    }
}
