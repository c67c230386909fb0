package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import java.util.List;
import java.util.Map;
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
        List<?> events =
                log.readEvents(tipId).asStream().map(Message::getPayload).toList();
        TipEvent.clueAfter(events).ifPresent(clue -> {
            throw new DomainException(ClueError.TIP_ATTACHED_ELSEWHERE, Map.of("clueId", clue));
        });
        return events.stream()
                .filter(TipReceived.class::isInstance)
                .map(TipReceived.class::cast)
                .findFirst()
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }
}
