package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Reads tips from the log itself: a tip received a moment ago can be registered at once. */
@Component
class TipsOfTheLog implements Tips {

    private final EventStore log;

    TipsOfTheLog(EventStore log) {
        this.log = log;
    }

    @Override
    public TipReceived unattached(String tipId) {
        Optional<TipReceived> received = Optional.empty();
        for (Object event :
                log.readEvents(tipId).asStream().map(Message::getPayload).toList()) {
            if (event instanceof TipAttached attached) {
                throw new DomainException(ClueError.TIP_ATTACHED_ELSEWHERE, Map.of("clueId", attached.clueId()));
            }
            if (event instanceof TipReceived receipt) {
                received = Optional.of(receipt);
            }
        }
        return received.orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }
}
