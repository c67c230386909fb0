package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.ResponsibilityFact;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code responsibility}: one document for each act and person, with what was said and found of it. */
@Component
class ResponsibilityProjection implements ReadModel<ResponsibilityEntry, ResponsibilityFact> {

    @Override
    public String name() {
        return "responsibility";
    }

    @Override
    public Class<ResponsibilityFact> eventType() {
        return ResponsibilityFact.class;
    }

    @Override
    public Class<ResponsibilityEntry> documentType() {
        return ResponsibilityEntry.class;
    }

    @Override
    public List<String> keysOf(ResponsibilityFact event, EventInfo info) {
        return event instanceof ResponsibleAct act
                ? List.copyOf(ActingOfficers.of(act, info).keySet())
                : List.of(((ResponsibilityEvent) event).entryId());
    }

    /** What is written stays: the same command brings about nothing that its entry does not say already. */
    @Override
    public @Nullable ResponsibilityEntry evolve(
            String key, @Nullable ResponsibilityEntry before, ResponsibilityFact event, EventInfo info) {
        if (event instanceof ResponsibleAct act) {
            String officer = Objects.requireNonNull(ActingOfficers.of(act, info).get(key));
            return before == null ? ResponsibilityEntry.of(key, officer, act, info) : before;
        }
        return before == null ? null : before.after((ResponsibilityEvent) event);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("actedAt"), List.of("officer", "actedAt"), List.of("matterId", "actedAt"), List.of("eventId"));
    }
}
