package io.bihuan.clue.integration.published;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.needtoknow.DeclaredConflicts;
import io.bihuan.clue.needtoknow.LineOfTheClue;
import io.bihuan.kernel.access.Line;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the services that keep something of a clue who must keep out of it 回避 (F14, ADR 28), on a topic that only they may
 * read: the list of those who must not know is itself what they must not know. Of a discipline line nobody else keeps anything, and
 * so nobody is told.
 */
@Component
class ConflictEventsPublisher implements PublishedEvents<ClueEvent> {

    private final DeclaredConflicts conflicts;
    private final LineOfTheClue lines;

    ConflictEventsPublisher(DeclaredConflicts conflicts, LineOfTheClue lines) {
        this.conflicts = conflicts;
        this.lines = lines;
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Optional<String> topic() {
        return Optional.of("bihuan.clue.sealed.v1");
    }

    @Override
    public Optional<Published> translate(ClueEvent event, EventInfo info) {
        if (event instanceof ClueTriaged e) {
            return e.conflictUnits().isEmpty() ? Optional.empty() : told(e.clueId(), info, e.triagedAt());
        }
        return event instanceof ConflictDeclared e ? told(e.clueId(), info, e.declaredAt()) : Optional.empty();
    }

    private Optional<Published> told(String clueId, EventInfo info, Instant declaredAt) {
        if (lines.of(clueId) == Line.DISCIPLINE) {
            return Optional.empty();
        }
        DeclaredConflicts.Declared all = conflicts.upTo(clueId, info.sequence());
        return Optional.of(new Published(
                "io.bihuan.clue.ConflictDeclared.v1",
                new ConflictDeclaredV1(clueId, all.revision(), all.units(), all.officers(), declaredAt)));
    }
}
