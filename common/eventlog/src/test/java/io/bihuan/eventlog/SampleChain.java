package io.bihuan.eventlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sound log without a database: deterministic commits, chained as they are made. */
final class SampleChain {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final int aggregates;
    private final long[] sequences;
    private final String word;
    private long position;
    private long made;
    private String hash = ChainHash.GENESIS;

    /** @param word stands in every payload, so that two chains can differ */
    SampleChain(int aggregates, String word) {
        this.aggregates = aggregates;
        this.sequences = new long[aggregates];
        this.word = word;
    }

    /** The next commit; every second one has two events. */
    StoredCommit next() {
        int aggregate = (int) (made % aggregates);
        return next(aggregate, 1 + (int) (made % 2), word);
    }

    StoredCommit next(int aggregate, int size, String text) {
        String id = "0192f0c4-7d1e-7abc-8def-" + String.format("%012d", aggregate);
        List<StoredEvent> events = new ArrayList<>(size);
        List<NewEvent> fresh = new ArrayList<>(size);
        Instant at = START.plusMillis(made);
        for (int i = 0; i < size; i++) {
            NewEvent event = new NewEvent(
                    "event-" + (position + i), "tip.Noted", 1, at, payload(text), "{\"actor.unit\":\"990121-GA\"}");
            fresh.add(event);
            events.add(new StoredEvent(
                    position + i,
                    event.eventId(),
                    id,
                    "Tip",
                    sequences[aggregate] + i,
                    event.type(),
                    event.revision(),
                    at,
                    event.payload(),
                    event.metadata()));
        }
        byte[] content = ChainHash.content(ChainHash.ALGORITHM, id, "Tip", sequences[aggregate], fresh);
        hash = ChainHash.link(ChainHash.ALGORITHM, hash, position, at, content);
        StoredCommit commit =
                new StoredCommit(position, id, "Tip", sequences[aggregate], at, events, ChainHash.ALGORITHM, hash);
        sequences[aggregate] += size;
        position += size;
        made++;
        return commit;
    }

    private static String payload(String text) {
        return "{\"clueNo\":\"990000-2026-000123\",\"text\":\"" + text
                + "\",\"unit\":\"990100-GA\",\"dueOn\":\"2026-12-31\"}";
    }

    /** Positions 0, 1-2, 3, 4-5, 6, … */
    static List<StoredCommit> of(int commits) {
        SampleChain chain = new SampleChain(3, "线索");
        List<StoredCommit> all = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            all.add(chain.next());
        }
        return all;
    }

    /** The bundle of these commits from one of them on. */
    static String bundle(List<StoredCommit> commits, long from, long to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LogBundle.write(
                    position -> commits.stream()
                            .filter(commit -> commit.lastPosition() > position)
                            .limit(3)
                            .toList(),
                    from,
                    to,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
