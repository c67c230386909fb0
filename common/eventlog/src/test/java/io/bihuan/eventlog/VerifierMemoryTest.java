package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerifierMemoryTest {

    /** A million with the profile for what takes longest. */
    private static final int EVENTS = Integer.getInteger("bihuan.verified.events", 200_000);

    private static final int AGGREGATES = EVENTS / 10 * 3;

    /** A fraction of what the events hold. */
    private static final String HEAP = EVENTS > 200_000 ? "-Xmx128m" : "-Xmx48m";

    /** The bundle goes through a pipe into the command line in a JVM of its own; it never lies anywhere as a whole. */
    @Test
    void events_of_many_aggregates_are_verified_with_little_memory() throws Exception {
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VerifyLog.class.getName(),
                        "verify",
                        "-")
                .redirectErrorStream(true)
                .start();
        try (OutputStream out = new BufferedOutputStream(verifier.getOutputStream(), 1 << 16)) {
            SampleChain chain = new SampleChain(AGGREGATES, "涉黑线索");
            LogBundle.write(position -> page(chain), 0, EVENTS - 1, out);
        }
        String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher verified = Pattern.compile("positions 0 to \\d+, (\\d+) events").matcher(said);
        assertThat(verified.find()).as(said).isTrue();
        // The last commit goes out as a whole.
        assertThat(Integer.parseInt(verified.group(1))).isBetween(EVENTS, EVENTS + NewCommit.MAX_EVENTS);
        assertThat(verifier.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(verifier.exitValue()).isZero();
    }

    @Test
    void the_table_of_sequences_remembers_what_a_map_remembers() {
        NextSequences table = new NextSequences();
        Map<String, Long> map = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            String id = "线索-" + random.nextInt(50_000);
            long next = random.nextLong(1, 1_000_000_000_000L);
            Long before = map.put(id, next);
            assertThat(table.put(id, next)).isEqualTo(before == null ? NextSequences.UNSEEN : before);
        }
        assertThat(table.size()).isEqualTo(map.size());
    }

    @Test
    void a_gap_in_an_aggregate_is_found_unless_only_the_chain_was_asked_for() {
        SampleChain chain = new SampleChain(3, "线索");
        List<StoredCommit> commits = new ArrayList<>(List.of(chain.next(0, 2, "甲"), chain.next(1, 1, "乙")));
        SampleChain other = new SampleChain(3, "线索");
        other.next(0, 1, "甲");
        StoredCommit gap = other.next(0, 2, "甲");
        commits.add(rechained(gap, commits.get(1)));

        assertThat(LogVerifier.verifyFromTheBeginning(commits))
                .returns(3L, LogReport::firstBadPosition)
                .returns("aggregate " + gap.aggregateId() + " continues at 1 instead of 2", LogReport::reason);
        assertThat(LogVerifier.walk(commits, ChainWalk.fromTheBeginning().chainOnly()))
                .isNull();
    }

    @Test
    void no_sequence_is_below_zero_even_where_the_beginning_is_not_known() {
        StoredCommit first = new SampleChain(1, "线索").next();
        StoredCommit before = new SampleChain(1, "线索").next(0, 3, "前");
        StoredCommit negative = rechained(
                new StoredCommit(
                        0,
                        first.aggregateId(),
                        "Tip",
                        -1,
                        first.committedAt(),
                        first.events(),
                        first.algorithm(),
                        first.hash()),
                before);

        assertThat(LogVerifier.walk(List.of(negative), new ChainWalk(3, before.hash())))
                .isEqualTo(Flaw.sequence(first.aggregateId(), -1, 0));
    }

    /** The same content after another commit, with the hash that is right there. */
    private static StoredCommit rechained(StoredCommit commit, StoredCommit before) {
        StoredCommit moved = new StoredCommit(
                before.lastPosition() + 1,
                commit.aggregateId(),
                commit.aggregateType(),
                commit.firstSequence(),
                before.committedAt(),
                commit.events(),
                commit.algorithm(),
                "");
        return new StoredCommit(
                moved.position(),
                moved.aggregateId(),
                moved.aggregateType(),
                moved.firstSequence(),
                moved.committedAt(),
                moved.events(),
                moved.algorithm(),
                ChainHash.of(moved, before.hash()));
    }

    private static List<StoredCommit> page(SampleChain chain) {
        return Stream.generate(chain::next).limit(64).toList();
    }
}
