package io.bihuan.eventlog.history;

import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A commit as a client asks for it. Everything in it follows from these four values, so that whoever reads the log later
 * can say whether it holds what was asked for.
 *
 * @param id of the commit; its events are {@code id.0}, {@code id.1}, …
 */
record Asked(String id, String aggregate, long firstSequence, int events) {

    private static final Instant OCCURRED = Instant.parse("2026-11-22T12:00:00.123456Z");

    NewCommit commit() {
        return new NewCommit(
                aggregate,
                "Tip",
                firstSequence,
                eventIds().stream().map(Asked::event).toList());
    }

    List<String> eventIds() {
        return IntStream.range(0, events).mapToObj(i -> id + "." + i).toList();
    }

    long lastSequence() {
        return firstSequence + events - 1;
    }

    private static NewEvent event(String eventId) {
        return new NewEvent(
                eventId,
                "tip.Noted",
                1,
                OCCURRED,
                "{\"text\":\"线索 " + eventId + "\"}",
                "{\"actor\":\"" + eventId + "\"}");
    }
}
