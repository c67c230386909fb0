package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLogTest {

    private static final List<StoredCommit> COMMITS = SampleChain.of(20);
    private static final String HEAD = COMMITS.get(19).hash() + "@29";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_sound_bundle_is_called_sound_plain_packed_and_from_standard_input() throws IOException {
        Path plain = file("log.jsonl", SampleChain.bundle(COMMITS, 0, 29));
        assertThat(run("verify", plain.toString(), "--head", HEAD)).isZero();
        assertThat(said()).contains("完好：第 0 号至第 29 号，共 20 次提交、30 个事件").contains("head " + HEAD + ".");
        Path packed = folder.resolve("log.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        assertThat(run("verify", packed.toString(), "--chain-only")).isZero();
        assertThat(said()).contains("hash chain only");
        byte[] bytes = Files.readAllBytes(packed);
        assertThat(VerifyLog.run(
                        new String[] {"verify", "-"},
                        new ByteArrayInputStream(bytes),
                        new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run("verify", packed.toString())).isEqualTo(1);
        assertThat(said()).contains("cut off or damaged");
    }

    @Test
    void a_changed_byte_is_found_at_its_position() throws IOException {
        Path bundle = file("log", SampleChain.bundle(COMMITS, 0, 29).replace("event-7\"", "event-X\""));

        assertThat(run("verify", bundle.toString())).isEqualTo(1);
        assertThat(said())
                .contains("第 7 号位置：哈希值与本次提交的内容及前一提交不符")
                .contains("Position 7: the hash is not")
                .contains("sound up to " + COMMITS.get(4).hash() + "@6");
    }

    @Test
    void a_removed_commit_and_a_swapped_pair_are_found() throws IOException {
        List<String> lines =
                new ArrayList<>(SampleChain.bundle(COMMITS, 0, 29).lines().toList());
        String third = lines.remove(3);
        assertThat(run("verify", file("removed", lines).toString())).isEqualTo(1);
        assertThat(said()).contains("第 3 号位置：此处的提交缺失");
        lines.add(4, third);
        assertThat(run("verify", file("swapped", lines).toString())).isEqualTo(1);
        assertThat(said()).contains("Position 3: is missing");
    }

    @Test
    void a_tail_that_was_cut_off_shows_only_against_a_known_head() throws IOException {
        Path shorter = file("log", SampleChain.bundle(COMMITS, 0, 26));

        assertThat(run("verify", shorter.toString())).isZero();
        assertThat(run("verify", shorter.toString(), "--head", HEAD)).isEqualTo(1);
        assertThat(said()).contains("第 27 号位置：日志在此中断").contains("its tail was cut off");
    }

    @Test
    void a_log_rewritten_as_a_whole_does_not_have_the_known_head() throws IOException {
        Path rewritten = file("log", SampleChain.bundle(forkedAfter(10), 0, 29));

        assertThat(run("verify", rewritten.toString())).isZero();
        assertThat(run("verify", rewritten.toString(), "--head", HEAD)).isEqualTo(1);
        assertThat(said()).contains("Position 28: the log does not have the known head");
        assertThat(run("verify", rewritten.toString(), "--head", COMMITS.get(9).hash() + "@14"))
                .isZero();
        assertThat(run("verify", rewritten.toString(), "--head", COMMITS.get(9).hash() + "@13"))
                .isEqualTo(1);
    }

    @Test
    void a_part_is_held_against_a_head_right_before_it_and_not_against_an_older_one() throws IOException {
        String part = file("part", SampleChain.bundle(COMMITS, 15, 29)).toString();

        assertThat(run("verify", part, "--head", COMMITS.get(9).hash() + "@14")).isZero();
        assertThat(said()).contains("before them nothing was checked");
        assertThat(run("verify", part, "--head", "00".repeat(32) + "@14")).isEqualTo(1);
        assertThat(run("verify", part, "--head", COMMITS.get(8).hash() + "@12")).isEqualTo(2);
    }

    @Test
    void two_forks_differ_first_where_they_part() throws IOException {
        String one = file("one", SampleChain.bundle(COMMITS, 0, 29)).toString();
        String other = file("other", SampleChain.bundle(forkedAfter(10), 0, 29)).toString();

        assertThat(run("verify", one, "--against", other)).isEqualTo(1);
        assertThat(said()).contains("第 15 号位置：两份日志由此分叉").contains("Position 15: the two logs differ");
        String tail = file("tail", SampleChain.bundle(forkedAfter(10), 20, 29)).toString();
        assertThat(run("verify", tail, "--against", one)).isEqualTo(1);
        assertThat(said()).contains("Position 18 or before: the two logs differ from here on");
        String pair = file("pair", SampleChain.bundle(forkedAfter(11), 0, 29)).toString();
        assertThat(run("verify", one, "--against", pair)).isEqualTo(1);
        assertThat(said()).contains("Position 16: the two logs differ");
        String sameStart = file("start", SampleChain.bundle(COMMITS, 20, 29)).toString();
        assertThat(run("verify", tail, "--against", sameStart)).isEqualTo(1);
        assertThat(said()).contains("Position 18 or before");
    }

    @Test
    void two_parts_of_one_log_are_the_same_where_both_have_it() throws IOException {
        String first = file("first", SampleChain.bundle(COMMITS, 0, 20)).toString();
        String second = file("second", SampleChain.bundle(COMMITS, 12, 29)).toString();

        assertThat(run("verify", first, "--against", second)).isZero();
        assertThat(said()).contains("from position 12 to 20");
        assertThat(run("verify", second, "--against", first)).isZero();
        String last = file("last", SampleChain.bundle(COMMITS, 24, 29)).toString();
        assertThat(run("verify", first, "--against", last)).isEqualTo(2);
        String damaged = file("damaged", SampleChain.bundle(COMMITS, 0, 29).replace("event-25", "event-XX"))
                .toString();
        assertThat(run("verify", first, "--against", damaged)).isEqualTo(1);
        assertThat(said()).contains("Position 25: the hash is not");
    }

    @Test
    void a_log_in_a_database_is_verified_where_it_is() {
        MongoDatabase database = TestDatabases.fresh();
        String uri = TestDatabases.connectionString().replaceAll("/$", "") + "/" + database.getName();
        try (EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            for (int i = 0; i < 5; i++) {
                log.append(Samples.commit("a", i, 1));
            }
            String head = log.readAfter(3, 1).get(0).hash() + "@4";
            assertThat(run("verify", uri, "--head", head)).isZero();

            database.getCollection("log").deleteOne(new Document("_id", 4L));
            assertThat(run("verify", uri, "--head", head)).isEqualTo(1);
            assertThat(said()).contains("第 4 号位置：日志在此中断");

            database.getCollection("log").deleteOne(new Document("_id", 1L));
            assertThat(run("verify", uri)).isEqualTo(1);
            assertThat(said()).contains("Position 1: is missing");
        } finally {
            database.drop();
        }
    }

    @Test
    void what_cannot_be_found_out_is_not_called_sound() throws IOException {
        assertThat(run("verify", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(said()).contains("找不到文件");
        assertThat(run("verify", folder.toString())).isEqualTo(2);
        assertThat(run("verify", "mongodb://127.0.0.1:1/log?serverSelectionTimeoutMS=200"))
                .isEqualTo(2);
        assertThat(said()).contains("数据库没有应答");
        Path future = file("future", SampleChain.bundle(COMMITS, 0, 3).replace("\"version\":1", "\"version\":2"));
        assertThat(run("verify", future.toString())).isEqualTo(2);
        assertThat(said()).contains("版本");
        assertThat(run("verify", file("empty", "").toString())).isEqualTo(1);
    }

    @Test
    void a_wrong_call_is_answered_with_the_right_one() {
        for (String call : List.of(
                "",
                "verify",
                "check a",
                "verify a --head",
                "verify a --head 12@x",
                "verify a --other b",
                "verify mongodb://127.0.0.1:1",
                "verify mongodb://127.0.0.1:1/log --against b")) {
            assertThat(run(call.isEmpty() ? new String[0] : call.split(" ")))
                    .as(call)
                    .isEqualTo(2);
            assertThat(said()).contains("Usage");
        }
    }

    /** The first ten commits of {@link #COMMITS}, then others; all hashes right. */
    private static List<StoredCommit> forkedAfter(int commits) {
        SampleChain chain = new SampleChain(3, "线索");
        List<StoredCommit> all = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            all.add(chain.next());
        }
        for (int i = commits; i < 20; i++) {
            all.add(chain.next(i % 3, 1 + i % 2, "另一说法"));
        }
        return all;
    }

    private int run(String... arguments) {
        printed.reset();
        return VerifyLog.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, List<String> lines) throws IOException {
        return file(name, String.join("\n", lines) + "\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
