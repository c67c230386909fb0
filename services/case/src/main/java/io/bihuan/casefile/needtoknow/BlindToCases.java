package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.ConflictLog;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** For whoever must keep out of a case, it does not exist; as long as not all who must are known here, for nobody. */
@Component
class BlindToCases implements Blindness {

    private final EventStore log;
    private final ConflictLog conflicts;

    BlindToCases(EventStore log, ConflictLog conflicts) {
        this.log = log;
        this.conflicts = conflicts;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return log.readEvents(aggregateId)
                .asStream()
                .map(Message::getPayload)
                .filter(CaseProposed.class::isInstance)
                .map(CaseProposed.class::cast)
                .findFirst()
                .filter(proposed -> conflicts
                        .of(proposed.clueId())
                        .since(proposed.conflictRevision())
                        .map(known -> known.excludes(caller))
                        .orElse(true))
                .isPresent();
    }
}
