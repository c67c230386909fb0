package io.bihuan.eventlog;

import java.time.Instant;
import java.util.Objects;

/**
 * One event as it is handed to the log.
 *
 * @param eventId unique id, chosen at the edge; also proves whether a stored commit is our own after a lost answer
 * @param type logical type, for example {@code clue.ClueDispatched}; never a Java class name
 * @param revision revision of the payload, from 1 (0: the type knows no revisions)
 * @param occurredAt when it was applied, by the service's clock
 * @param payload the event as JSON; stored and hashed as it stands
 * @param metadata who, on whose behalf and because of what, as a JSON object
 */
public record NewEvent(String eventId, String type, int revision, Instant occurredAt, String payload, String metadata) {

    /** Refuses a missing or senseless part. */
    public NewEvent {
        Names.require("event id", eventId);
        Names.require("event type", type);
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(metadata, "metadata");
        if (revision < 0) {
            throw new IllegalArgumentException("A revision cannot be negative: " + revision);
        }
    }
}
