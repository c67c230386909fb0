package io.bihuan.eventlog;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Commits for tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private Samples() {}

    static NewEvent event(String id) {
        return new NewEvent(
                id, "tip.Noted", 1, NOON, "{\"text\":\"涉黑线索 " + id + "\"}", "{\"actor.unit\":\"990121-GA\"}");
    }

    static NewCommit commit(String aggregateId, long firstSequence, int events) {
        return new NewCommit(
                aggregateId,
                "Tip",
                firstSequence,
                IntStream.range(0, events)
                        .mapToObj(i -> event(UUID.randomUUID().toString()))
                        .toList());
    }
}
