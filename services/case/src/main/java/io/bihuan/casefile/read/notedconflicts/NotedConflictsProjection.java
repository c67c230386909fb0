package io.bihuan.casefile.read.notedconflicts;

import io.bihuan.casefile.events.ConflictEvent;
import io.bihuan.casefile.events.ConflictNoted;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code noted-conflicts}. */
@Component
class NotedConflictsProjection implements ReadModel<NotedConflicts, ConflictEvent> {

    @Override
    public String name() {
        return "noted-conflicts";
    }

    @Override
    public Class<ConflictEvent> eventType() {
        return ConflictEvent.class;
    }

    @Override
    public Class<NotedConflicts> documentType() {
        return NotedConflicts.class;
    }

    @Override
    public NotedConflicts evolve(String key, @Nullable NotedConflicts before, ConflictEvent event, EventInfo info) {
        return NotedConflicts.evolve(before, (ConflictNoted) event);
    }
}
