package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.events.ConflictNoted;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.KnownConflicts;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Reads from the log itself who must keep out of a matter. */
@Component
class ConflictsOfTheLog implements ConflictLog {

    private final EventStore log;

    ConflictsOfTheLog(EventStore log) {
        this.log = log;
    }

    @Override
    public KnownConflicts of(String clueId) {
        return log.readEvents(NotedConflicts.keyOf(clueId))
                .asStream()
                .map(Message::getPayload)
                .filter(ConflictNoted.class::isInstance)
                .map(ConflictNoted.class::cast)
                .reduce((earlier, later) -> later)
                .map(noted -> KnownConflicts.of(noted.revision(), noted.units(), noted.officers()))
                .orElse(KnownConflicts.NONE);
    }
}
