package io.bihuan.platform.readmodel;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of an event beside its payload.
 *
 * @param position its place in the log, from 0, dense
 * @param eventId its id
 * @param aggregateId the aggregate it belongs to
 * @param sequence its place in that aggregate, from 0, dense
 * @param occurredAt when it was applied, by the service's clock
 * @param type its logical type, for example {@code clue.ClueDispatched}
 * @param metadata who, on whose behalf and because of what: {@code actor.officer}, {@code actor.unit},
 *     {@code actor.agency}, {@code actor.level}, {@code correlationId}, {@code causationId}
 */
public record EventInfo(
        long position,
        String eventId,
        String aggregateId,
        long sequence,
        Instant occurredAt,
        String type,
        Map<String, String> metadata) {}
