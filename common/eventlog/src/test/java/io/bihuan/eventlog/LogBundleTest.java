package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogBundleTest {

    private static final List<StoredCommit> COMMITS = SampleChain.of(20);
    private static final String WHOLE = SampleChain.bundle(COMMITS, 0, 29);

    @Test
    void a_bundle_holds_exactly_what_the_log_holds() throws IOException {
        MongoDatabase database = TestDatabases.fresh();
        try (EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            for (int i = 0; i < 70; i++) {
                log.append(commit("a", 2 * i, 2));
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            LogBundle.write(log, 0, Long.MAX_VALUE, whole);
            ByteArrayOutputStream middle = new ByteArrayOutputStream();
            LogBundle.write(log, 3, 4, middle);

            assertThat(commits(whole.toString(StandardCharsets.UTF_8))).isEqualTo(log.readAfter(-1, 100));
            assertThat(commits(middle.toString(StandardCharsets.UTF_8))).isEqualTo(log.readAfter(1, 2));
            assertThat(verify(whole.toString(StandardCharsets.UTF_8)))
                    .isEqualTo(new LogVerifier(log).verify(0))
                    .returns(140L, LogReport::checkedEvents);

            database.getCollection("log").deleteOne(new Document("_id", 10L));
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            assertThatThrownBy(() -> LogBundle.write(log, 0, 99, broken)).isInstanceOf(EventLogDamagedException.class);
            assertThatThrownBy(() -> verify(broken.toString(StandardCharsets.UTF_8)))
                    .isInstanceOf(BundleUnreadableException.class);
            assertThatThrownBy(() -> LogBundle.write(log, 141, 150, broken))
                    .isInstanceOf(IllegalArgumentException.class);
        } finally {
            database.drop();
        }
    }

    @Test
    void an_empty_log_has_an_empty_bundle() throws IOException {
        MongoDatabase database = TestDatabases.fresh();
        try (EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LogBundle.write(log, 0, Long.MAX_VALUE, out);

            assertThat(verify(out.toString(StandardCharsets.UTF_8)))
                    .isEqualTo(new LogReport(true, 0, 0, null, -1, null, 0, -1));
        } finally {
            database.drop();
        }
    }

    @Test
    void a_part_of_the_log_continues_from_the_hash_before_it() {
        LogBundle part = LogBundle.read(stream(SampleChain.bundle(COMMITS, 5, 8)));

        assertThat(part.firstPosition()).isEqualTo(4);
        assertThat(part.hashBefore()).isEqualTo(COMMITS.get(2).hash());
        assertThat(part.algorithm()).isEqualTo("sha-256");
        assertThat(LogVerifier.verify(part))
                .isEqualTo(new LogReport(true, 3, 5, COMMITS.get(5).hash(), -1, null, 0, -1));
    }

    /** Every bit of a small bundle, one after the other. */
    @Test
    void no_bit_can_be_changed_unseen() {
        String text = SampleChain.bundle(COMMITS, 0, 3);
        List<StoredCommit> before = commits(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Integer> unseen = new ArrayList<>();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                if (LogVerifier.verify(LogBundle.read(new ByteArrayInputStream(changed)))
                        .ok()) {
                    unseen.add(bit);
                }
            } catch (BundleUnreadableException seen) {
                assertThat(seen.line()).isBetween(1L, before.size() + 3L);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void a_bundle_cut_off_anywhere_is_refused() {
        byte[] bytes = SampleChain.bundle(COMMITS, 0, 3).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> LogVerifier.verify(LogBundle.read(new ByteArrayInputStream(cut))))
                    .isInstanceOf(BundleUnreadableException.class);
        }
    }

    @Test
    void a_removed_line_and_a_swapped_pair_are_found_where_they_are() {
        List<String> lines = new ArrayList<>(WHOLE.lines().toList());
        String third = lines.remove(3);
        assertThat(verify(String.join("\n", lines) + "\n").firstBadPosition()).isEqualTo(3);
        lines.add(4, third);
        assertThat(verify(String.join("\n", lines) + "\n").firstBadPosition()).isEqualTo(3);
    }

    /** Line 3 is the commit of positions 1 and 2, line 22 the trailer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1  | \"version\":1  | \"version\":2 | version 2",
                "1  | bihuan-log    | other-log | not the header",
                "1  | sha-256 | sm3 | names another",
                "1  | \"first\":0 | \"first\":0,\"more\":1 | has the fields",
                "3  | \"seq\":0  | \"seq\":0.5 | seq is no whole number",
                "3  | \"rev\":1  | \"rev\":4294967297 | overflow",
                "3  | \"seq\":0  | \"seq\":0,\"seq\":0 | not a JSON object",
                "3  | \"type\":\"Tip\" | \"kind\":\"Tip\" | has the fields",
                "3  | .001Z | .001000Z | a time is not written",
                "3  | .001Z | .001+08:00 | a time is not written",
                "3  | .001Z | noon | could not be parsed",
                "3  | \"events\":[ | \"events\":[], \"x\":[ | has the fields",
                "22 | \"events\":30 | \"events\":29 | there was",
                "22 | \"last\":29 | \"last\":30 | there was",
            })
    void a_line_that_is_not_right_is_named(int line, String text, String replacement, String reason) {
        List<String> lines = new ArrayList<>(WHOLE.lines().toList());
        String changed = lines.get(line - 1).replace(text, replacement);
        assertThat(changed).isNotEqualTo(lines.get(line - 1));
        lines.set(line - 1, changed);

        BundleUnreadableException refused =
                catchThrowableOfType(BundleUnreadableException.class, () -> verify(String.join("\n", lines) + "\n"));

        assertThat(refused).hasMessageContaining(reason);
        assertThat(refused.line()).isEqualTo(reason.equals("names another") ? 2 : line);
        assertThat(refused.unknownVersion()).isEqualTo(reason.startsWith("version"));
    }

    @Test
    void nothing_may_follow_the_last_line() {
        assertThatThrownBy(() -> verify(WHOLE + "\n")).hasMessageContaining("Line 23: something follows");
        assertThatThrownBy(() -> verify(WHOLE + "x")).hasMessageContaining("Line 23: the bundle is cut off");
        assertThatThrownBy(() -> verify(WHOLE.replaceFirst("\n", " {}\n"))).hasMessage("Line 1: not a JSON object");
    }

    @Test
    void half_a_surrogate_pair_and_bytes_that_are_no_text_are_refused() {
        assertThat(verify(WHOLE.replace("event-4", "event-\\ud83d")).firstBadPosition())
                .isEqualTo(4);
        byte[] bytes = WHOLE.replace("event-4", "event-~").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xC0 : bytes[i];
        }
        assertThatThrownBy(() -> LogVerifier.verify(LogBundle.read(new ByteArrayInputStream(bytes))))
                .hasMessage("Line 5: not UTF-8");
    }

    @Test
    void a_line_longer_than_any_commit_is_refused_before_it_fills_the_memory() {
        byte[] endless = new byte[BundleLines.LONGEST + 100_000];
        Arrays.fill(endless, (byte) ' ');

        assertThatThrownBy(() -> LogBundle.read(new ByteArrayInputStream(endless)))
                .hasMessage("Line 1: longer than any commit can be");
    }

    @Test
    void the_log_begins_after_nothing() {
        assertThatThrownBy(() -> verify(WHOLE.replaceFirst("\"before\":\"0", "\"before\":\"1")))
                .hasMessage("Line 1: before position 0 the hash is all zeros");
    }

    @Test
    void a_bundle_is_read_once() {
        LogBundle bundle = LogBundle.read(stream(WHOLE));
        bundle.iterator();

        assertThatThrownBy(bundle::iterator).isInstanceOf(IllegalStateException.class);
    }

    private static List<StoredCommit> commits(String bundle) {
        List<StoredCommit> commits = new ArrayList<>();
        LogBundle.read(stream(bundle)).forEach(commits::add);
        return commits;
    }

    private static LogReport verify(String bundle) {
        return LogVerifier.verify(LogBundle.read(stream(bundle)));
    }

    private static ByteArrayInputStream stream(String bundle) {
        return new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8));
    }
}
