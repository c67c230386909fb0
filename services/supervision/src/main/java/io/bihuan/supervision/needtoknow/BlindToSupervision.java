package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.UrgeIssued;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * For whoever must keep out of a clue, there is no listing and no notice that comes of it; as long as not all who must are known
 * here, there is none for anybody.
 */
@Component
class BlindToSupervision implements Blindness {

    private final EventStore log;
    private final ConflictLog conflicts;

    BlindToSupervision(EventStore log, ConflictLog conflicts) {
        this.log = log;
        this.conflicts = conflicts;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return log.readEvents(aggregateId)
                .asStream()
                .map(Message::getPayload)
                .flatMap(BlindToSupervision::beginning)
                .findFirst()
                .filter(matter -> conflicts
                        .of(matter.clueId())
                        .since(matter.conflictRevision())
                        .map(known -> known.excludes(caller))
                        .orElse(true))
                .isPresent();
    }

    /** What a listing or a notice says of the clue it comes from. */
    private record Beginning(String clueId, int conflictRevision) {}

    private static Stream<Beginning> beginning(Object event) {
        if (event instanceof CaseNoted noted) {
            return Stream.of(new Beginning(noted.clueId(), noted.conflictRevision()));
        }
        return event instanceof UrgeIssued issued
                ? Stream.of(new Beginning(issued.clueId(), issued.conflictRevision()))
                : Stream.empty();
    }
}
