package io.bihuan.eventlog;

import java.util.List;

/**
 * All events of one command: stored together or not at all, as one document.
 *
 * @param aggregateId the aggregate they belong to; must not contain {@code #}
 * @param aggregateType its type
 * @param firstSequence sequence of the first event in the aggregate, from 0; the others follow without gap
 * @param events 1 to {@value #MAX_EVENTS} events in order
 */
public record NewCommit(String aggregateId, String aggregateType, long firstSequence, List<NewEvent> events) {

    /** The most events one commit can hold. */
    public static final int MAX_EVENTS = 256;

    /** The most characters payloads and metadata of one commit can hold together; MongoDB's documents end at 16 MB. */
    public static final int MAX_CHARACTERS = 4_000_000;

    private static final long EVENT_BYTES = 1_024;

    /**
     * Refuses a commit the log could never hold.
     *
     * @throws IllegalArgumentException if it is empty, has too many events or too large ones
     */
    public NewCommit {
        Keys.requireAggregateId(aggregateId);
        Names.require("aggregate type", aggregateType);
        if (firstSequence < 0 || firstSequence > Keys.LAST_SEQUENCE) {
            throw new IllegalArgumentException("No such sequence: " + firstSequence);
        }
        events = List.copyOf(events);
        if (events.isEmpty() || events.size() > MAX_EVENTS) {
            throw new IllegalArgumentException("A commit holds 1 to " + MAX_EVENTS + " events, not " + events.size()
                    + "; a command that wants more should be several commands");
        }
        long characters = characters(events);
        if (characters > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "A commit holds at most " + MAX_CHARACTERS + " characters, not " + characters);
        }
    }

    /** Bytes of memory it holds on its way into the log, at most: two a character as text, three encoded, and events' frames. */
    long memory() {
        return 5 * characters(events) + EVENT_BYTES * events.size();
    }

    private static long characters(List<NewEvent> events) {
        return events.stream()
                .mapToLong(e -> (long) e.payload().length() + e.metadata().length())
                .sum();
    }
}
