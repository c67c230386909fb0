package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainFromDescriptionTest {

    private static final int COMMITS = 10_000;
    private static final long SEED = Long.getLong("bihuan.seed", System.nanoTime());
    private static final List<Instant> EDGES = List.of(
            Instant.EPOCH,
            Instant.EPOCH.minusNanos(1),
            Instant.MIN,
            Instant.MAX,
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("-0001-12-31T23:59:59.999999999Z"),
            Instant.parse("-10000-02-29T12:00:00Z"),
            Instant.parse("-9999-01-01T00:00:00.1Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.parse("2000-02-29T00:00:00.000001Z"),
            Instant.parse("2100-02-28T23:59:59.010Z"));
    private static final List<String> WORDS = List.of(
            "",
            "{}",
            "a",
            "é",
            "ß",
            "Ω",
            "线索",
            "𠮷",
            "🚔",
            "e\u0301",
            "\u0000",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\uffff",
            "\ue000",
            "\udbff\udfff",
            "\"\\\n\t",
            "\u2028",
            "{\"text\":\"涉黑\"}");

    private final Random random = new Random(SEED);

    @Test
    void two_implementations_agree_on_ten_thousand_random_commits() {
        System.out.println("-Dbihuan.seed=" + SEED);
        byte[] previous = new byte[32];
        long position = 0;
        int full = 0;
        for (int i = 0; i < COMMITS; i++) {
            StoredCommit commit = commit(position);
            previous = ChainFromDescription.hash(previous, commit);
            assertThat(HexFormat.of().formatHex(previous))
                    .as("seed %d, commit %d", SEED, i)
                    .isEqualTo(commit.hash());
            position = commit.lastPosition() + 1;
            full += commit.events().size() == NewCommit.MAX_EVENTS ? 1 : 0;
        }
        assertThat(full).isPositive();
    }

    @Test
    void two_implementations_agree_on_edges_of_time() {
        for (Instant edge : EDGES) {
            assertThat(ChainFromDescription.time(edge.getEpochSecond(), edge.getNano()))
                    .isEqualTo(edge.toString());
        }
    }

    private String hash = ChainHash.GENESIS;

    /** Chained by the first implementation, in the two steps in which the appender does it. */
    private StoredCommit commit(long position) {
        String aggregate = text();
        String type = text();
        long sequence = random.nextInt(10) == 0 ? random.nextLong() : random.nextInt(100);
        Instant at = instant();
        int size = random.nextInt(100) == 0 ? NewCommit.MAX_EVENTS : 1 + random.nextInt(4);
        List<StoredEvent> events = new ArrayList<>();
        List<NewEvent> fresh = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            NewEvent event = new NewEvent(
                    "e" + text(), "t" + text(), random.nextInt(Integer.MAX_VALUE), instant(), text(), text());
            fresh.add(event);
            events.add(new StoredEvent(
                    position + i,
                    event.eventId(),
                    aggregate,
                    type,
                    sequence + i,
                    event.type(),
                    event.revision(),
                    event.occurredAt(),
                    event.payload(),
                    event.metadata()));
        }
        hash = ChainHash.link(
                "sha-256", hash, position, at, ChainHash.content("sha-256", aggregate, type, sequence, fresh));
        return new StoredCommit(position, aggregate, type, sequence, at, events, "sha-256", hash);
    }

    private Instant instant() {
        if (random.nextInt(4) == 0) {
            return EDGES.get(random.nextInt(EDGES.size()));
        }
        int nanos = random.nextInt(1_000);
        int unit = List.of(0, 1, 1_000, 1_000_000).get(random.nextInt(4));
        long seconds = random.nextBoolean()
                ? random.nextLong(-4_000_000_000L, 4_000_000_000L)
                : random.nextLong(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return Instant.ofEpochSecond(seconds, (long) nanos * unit);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(4); words > 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
