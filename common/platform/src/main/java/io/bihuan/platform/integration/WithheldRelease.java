package io.bihuan.platform.integration;

import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.integration.OutboxTranslation.Outgoing;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets withheld facts leave as soon as they may: because the translation was mended and finds nothing any more, or because an
 * operator had them blacked out. They are translated anew from the log, each lane in order up to the first that may not.
 */
final class WithheldRelease {

    private static final Logger log = LoggerFactory.getLogger(WithheldRelease.class);

    private final WithheldFacts withheld;
    private final LeakPrevention prevention;
    private final OutboxTranslation translation;
    private final EventLog events;
    private final EventCodec codec;
    private final Supplier<Producer<String, byte[]>> producer;
    private final Clock clock;
    private boolean indexed;

    WithheldRelease(
            WithheldFacts withheld,
            LeakPrevention prevention,
            OutboxTranslation translation,
            EventLog events,
            EventCodec codec,
            Supplier<Producer<String, byte[]>> producer,
            Clock clock) {
        this.withheld = withheld;
        this.prevention = prevention;
        this.translation = translation;
        this.events = events;
        this.codec = codec;
        this.producer = producer;
        this.clock = clock;
    }

    /** Tries every lane once. */
    synchronized void round() {
        if (!indexed) {
            withheld.createIndexes();
            indexed = true;
        }
        Set<String> stuck = new HashSet<>();
        for (DataLeakPrevented fact : withheld.open()) {
            if (!stuck.contains(fact.aggregateId()) && !publish(fact)) {
                stuck.add(fact.aggregateId());
            }
        }
    }

    /**
     * Has a fact published with the places blacked out, and those behind it after it, within seconds.
     *
     * @throws DomainException {@link IntegrationError#WITHHELD_FACT_UNKNOWN} if nothing of that id is withheld for what stands
     *     in it
     */
    DataLeakPrevented blackOut(String eventId, String officer) {
        DataLeakPrevented fact = withheld.find(eventId)
                .filter(found -> found.publishedAt() == null && !found.places().isEmpty())
                .orElseThrow(() -> new DomainException(IntegrationError.WITHHELD_FACT_UNKNOWN, Map.of("id", eventId)));
        log.warn(
                "{} has event {} published with {} places blacked out",
                officer,
                eventId,
                fact.places().size());
        withheld.release(eventId, officer);
        return withheld.find(eventId).orElseThrow();
    }

    private boolean publish(DataLeakPrevented fact) {
        StoredEvent event = stored(fact.position());
        EventInfo info = new EventInfo(
                event.position(),
                event.eventId(),
                event.aggregateId(),
                event.sequence(),
                event.occurredAt(),
                event.type(),
                codec.metadata(event));
        OutboxBatch batch = new OutboxBatch(producer.get());
        for (Object payload : codec.decodeAll(event)) {
            Outgoing outgoing = translation.of(payload, info).orElse(null);
            if (outgoing == null) {
                continue;
            }
            Outgoing permitted = prevention.permitted(outgoing, info).orElse(null);
            if (permitted == null) {
                return false;
            }
            batch.send(translation.recordOf(permitted, info));
        }
        batch.acknowledge();
        withheld.published(fact, clock.instant());
        return true;
    }

    private StoredEvent stored(long position) {
        return events.readAfter(position - 1, 1).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.position() == position)
                .findFirst()
                .orElseThrow();
    }
}
