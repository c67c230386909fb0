package io.bihuan.supervision.read.rhythmledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.supervision.events.RhythmEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code rhythm-ledger}. */
@Component
class RhythmEntryProjection implements ReadModel<RhythmEntry, RhythmEvent> {

    @Override
    public String name() {
        return "rhythm-ledger";
    }

    @Override
    public Class<RhythmEvent> eventType() {
        return RhythmEvent.class;
    }

    @Override
    public Class<RhythmEntry> documentType() {
        return RhythmEntry.class;
    }

    @Override
    public RhythmEntry evolve(String key, @Nullable RhythmEntry before, RhythmEvent event, EventInfo info) {
        return RhythmEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("firstDay"),
                List.of("unit", "firstDay"),
                List.of("unit", "kind", "firstDay"),
                List.of("status", "firstDay"));
    }
}
