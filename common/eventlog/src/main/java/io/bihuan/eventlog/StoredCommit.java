package io.bihuan.eventlog;

import java.time.Instant;
import java.util.List;

/**
 * One commit as it stands in the log.
 *
 * @param position position of its first event
 * @param aggregateId the aggregate it belongs to
 * @param aggregateType that aggregate's type
 * @param firstSequence sequence of its first event in the aggregate
 * @param committedAt when the log wrote it; never earlier than that of the commit before it
 * @param events its events, dense in position and sequence
 * @param algorithm tag of the hash algorithm, {@code sha-256}
 * @param hash the chain hash, lower-case hex; see the package description for how it is computed
 */
public record StoredCommit(
        long position,
        String aggregateId,
        String aggregateType,
        long firstSequence,
        Instant committedAt,
        List<StoredEvent> events,
        String algorithm,
        String hash) {

    /** Keeps its own copy of the events. */
    public StoredCommit {
        events = List.copyOf(events);
    }

    /** Position of its last event. */
    public long lastPosition() {
        return position + events.size() - 1;
    }

    /** Sequence of its last event in the aggregate. */
    public long lastSequence() {
        return firstSequence + events.size() - 1;
    }
}
