package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code responsibility}: one document for each act and person, from the event alone. */
@Component
class ResponsibilityProjection implements ReadModel<ResponsibilityEntry, ResponsibleAct> {

    @Override
    public String name() {
        return "responsibility";
    }

    @Override
    public Class<ResponsibleAct> eventType() {
        return ResponsibleAct.class;
    }

    @Override
    public Class<ResponsibilityEntry> documentType() {
        return ResponsibilityEntry.class;
    }

    @Override
    public List<String> keysOf(ResponsibleAct event, EventInfo info) {
        return ResponsibilityEntry.keysOf(event, info);
    }

    @Override
    public ResponsibilityEntry evolve(
            String key, @Nullable ResponsibilityEntry before, ResponsibleAct event, EventInfo info) {
        return ResponsibilityEntry.of(key, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("actedAt"), List.of("officer", "actedAt"), List.of("matterId", "actedAt"));
    }
}
