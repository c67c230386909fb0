package io.bihuan.clue.write.keeprelativesout;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipsCounted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Which near relatives keep out of which tips and clues 近亲属回避, from the log itself (B3). */
@Component
public class KeptOutRelatives {

    private final EventStore log;

    /** @param log the log of this service */
    public KeptOutRelatives(EventStore log) {
        this.log = log;
    }

    /** The declarations about a tip, in their order. */
    public List<RelativesKeptOut> ofTip(String tipId) {
        return payloads(tipId)
                .filter(RelativesKeptOut.class::isInstance)
                .map(RelativesKeptOut.class::cast)
                .toList();
    }

    /** Those about all tips that ever belonged to a clue: one that was taken away had its reporter all the same. */
    public List<RelativesKeptOut> ofClue(String clueId) {
        Set<String> tips = new LinkedHashSet<>();
        payloads(clueId).forEach(event -> {
            if (event instanceof ClueRegistered registered) {
                tips.add(registered.tipId());
            } else if (event instanceof TipsCounted counted) {
                tips.add(counted.tipId());
            }
        });
        return tips.stream().flatMap(tip -> ofTip(tip).stream()).toList();
    }

    /** The clue that a tip belongs to. */
    public Optional<String> clueOf(String tipId) {
        return TipEvent.clueAfter(payloads(tipId).toList());
    }

    private Stream<?> payloads(String aggregateId) {
        return log.readEvents(aggregateId).asStream().map(Message::getPayload);
    }
}
