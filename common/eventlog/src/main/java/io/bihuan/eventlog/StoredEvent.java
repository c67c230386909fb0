package io.bihuan.eventlog;

import java.time.Instant;

/**
 * One event as it stands in the log.
 *
 * @param position its place in the log, from 0, dense
 * @param eventId its id
 * @param aggregateId the aggregate it belongs to
 * @param aggregateType that aggregate's type
 * @param sequence its place in the aggregate, from 0, dense
 * @param type logical type as it was stored, before upcasting
 * @param revision revision as it was stored, before upcasting
 * @param occurredAt when it was applied, by the service's clock
 * @param payload JSON as it was stored
 * @param metadata JSON object as it was stored
 */
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        String aggregateType,
        long sequence,
        String type,
        int revision,
        Instant occurredAt,
        String payload,
        String metadata) {}
