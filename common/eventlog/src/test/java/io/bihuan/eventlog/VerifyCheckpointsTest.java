package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import io.bihuan.eventlog.checkpoint.SigningKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCheckpointsTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final SigningKey WITNESS = SigningKey.generate();
    private static final List<StoredCommit> COMMITS = SampleChain.of(20);
    private static final Instant AT = Instant.parse("2026-01-02T00:00:00Z");
    private static final List<CheckpointJson.Line> LINES =
            Stream.of(4, 9, 16).map(commit -> line(COMMITS.get(commit))).toList();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private String key = "";
    private String witnessKey = "";

    @BeforeEach
    void keys() throws IOException {
        key = file("clue.pub", KEY.publicKeys().pem());
        witnessKey = file("case.pub", WITNESS.publicKeys().pem());
    }

    @Test
    void checkpoints_that_hold_say_how_far_the_log_is_signed_and_witnessed() throws IOException {
        assertThat(verify(bundle(COMMITS, 0, 29), LINES)).isZero();
        assertThat(said())
                .contains("检查点 3 个全部相符，签名覆盖至第 24 号；case 见证至第 24 号。")
                .contains("All 3 checkpoints hold, signed up to position 24; witnessed by case up to 24.");
        assertThat(verify(bundle(COMMITS, 15, 29), LINES))
                .as("the first lies before, the second ends right before")
                .isZero();
        assertThat(said()).contains("All 2 checkpoints hold");
        assertThat(verify(bundle(COMMITS, 25, 29), LINES)).isZero();
        assertThat(said()).contains("All 1 checkpoints hold, signed up to position 24");
    }

    @Test
    void a_log_that_an_insider_rewrote_with_all_hashes_right_is_found_by_its_checkpoints_and_only_by_them()
            throws IOException {
        String rewritten = bundle(rewrittenAfter(7), 0, 29);
        assertThat(run("verify", rewritten)).as("the plain chain verifies").isZero();

        assertThat(verify(rewritten, LINES)).isEqualTo(1);
        assertThat(said())
                .contains("第 13 号位置：与签名检查点 " + LINES.get(1).checkpoint().head() + " 不符")
                .contains("Position 13: the log does not have what the checkpoint");
        assertThat(verify(bundle(rewrittenAfter(17), 0, 29), LINES))
                .as("rewritten after the last checkpoint: nobody can know")
                .isZero();
        assertThat(verify(bundle(rewrittenAfter(7), 15, 29), LINES))
                .as("the part before is not even there")
                .isEqualTo(1);
    }

    @Test
    void a_tail_that_was_cut_off_is_found() throws IOException {
        assertThat(verify(bundle(COMMITS, 0, 20), LINES)).isEqualTo(1);
        assertThat(said()).contains("未达到签名检查点").contains("its tail was cut off, or this copy was taken before");
    }

    @Test
    void checkpoints_that_were_changed_added_or_put_in_another_order_are_found() throws IOException {
        String bundle = bundle(COMMITS, 0, 29);
        Checkpoint middle = LINES.get(1).checkpoint();
        SigningKey stranger = SigningKey.generate();
        CheckpointJson.Line forged = new CheckpointJson.Line(
                stranger.sign("clue", middle.position(), middle.hash(), "sha-256", AT), List.of());
        assertThat(verify(bundle, List.of(LINES.get(0), forged))).isEqualTo(1);
        assertThat(said()).contains("not among the trusted");

        CheckpointJson.Line later = new CheckpointJson.Line(
                new Checkpoint(
                        "clue",
                        middle.position(),
                        middle.hash(),
                        "sha-256",
                        AT.plusSeconds(60),
                        middle.keyId(),
                        middle.signature()),
                List.of());
        assertThat(verify(bundle, List.of(LINES.get(0), later))).isEqualTo(1);
        assertThat(said()).contains("第 13 号", "签名不正确").contains("signature of the checkpoint");

        assertThat(verify(bundle, List.of(LINES.get(1), LINES.get(0)))).isEqualTo(1);
        assertThat(said()).contains("rewinds");

        CheckpointJson.Line inside =
                new CheckpointJson.Line(KEY.sign("clue", 13, middle.hash(), "sha-256", AT), List.of());
        assertThat(verify(bundle, List.of(inside))).as("inside a commit").isEqualTo(1);

        CheckpointJson.Line anothers = new CheckpointJson.Line(
                KEY.sign("case", 24, LINES.get(2).checkpoint().hash(), "sha-256", AT), List.of());
        assertThat(verify(bundle, List.of(LINES.get(0), anothers))).isEqualTo(1);
        assertThat(said()).contains("of the log case is among those of clue");
    }

    @Test
    void a_cosignature_by_a_known_witness_must_be_right_and_others_are_passed_over() throws IOException {
        String bundle = bundle(COMMITS, 0, 29);
        Checkpoint first = LINES.get(0).checkpoint();
        Cosignature right = LINES.get(0).cosignatures().get(0);
        Cosignature wrong = new Cosignature(
                "supervision",
                "clue",
                right.position(),
                right.hash(),
                "sha-256",
                AT,
                false,
                right.keyId(),
                right.signature());
        assertThat(verify(bundle, List.of(new CheckpointJson.Line(first, List.of(wrong)))))
                .isEqualTo(1);
        assertThat(said()).contains("cosignature of supervision");
        Cosignature unknown = SigningKey.generate().cosign("portal", first, AT, false);
        assertThat(verify(bundle, List.of(new CheckpointJson.Line(first, List.of(unknown)))))
                .isZero();
        assertThat(said()).doesNotContain("witnessed by");
    }

    @Test
    void what_cannot_be_found_out_is_not_called_sound() throws IOException {
        String bundle = bundle(COMMITS, 0, 29);
        String checkpoints = file("checkpoints", LINES);
        assertThat(run("verify", bundle, "--checkpoints", folder.resolve("none").toString(), "--key", key))
                .isEqualTo(2);
        assertThat(run(
                        "verify",
                        bundle,
                        "--checkpoints",
                        checkpoints,
                        "--key",
                        folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("verify", bundle, "--checkpoints", checkpoints, "--key", bundle))
                .isEqualTo(2);
        assertThat(said()).contains("公钥文件无法读取");
        assertThat(verify(bundle, List.of())).as("no checkpoint at all").isEqualTo(2);
        assertThat(verify(bundle(COMMITS, 27, 29), LINES)).as("all lie before").isEqualTo(2);
        String text = Files.readString(Path.of(checkpoints));
        assertThat(run(
                        "verify",
                        bundle,
                        "--checkpoints",
                        file("cut", text.substring(0, text.length() - 9)),
                        "--key",
                        key))
                .isEqualTo(1);
        assertThat(said()).contains("检查点文件第 3 行无法读取");
        assertThat(run("verify", bundle, "--checkpoints", file("junk", "{}\n" + text), "--key", key))
                .isEqualTo(1);
        assertThat(said()).contains("检查点文件第 1 行无法读取");
        for (String call :
                List.of("--key " + key, "--checkpoints " + checkpoints, "--checkpoints", "--witness-key " + key)) {
            assertThat(run(Stream.concat(Stream.of("verify", bundle), Arrays.stream(call.split(" ")))
                            .toArray(String[]::new)))
                    .as(call)
                    .isEqualTo(2);
            assertThat(said()).contains("Usage");
        }
    }

    @Test
    void several_keys_are_several_files_or_several_blocks_in_one() throws IOException {
        SigningKey next = SigningKey.generate();
        StoredCommit last = COMMITS.get(19);
        List<CheckpointJson.Line> rotated = new ArrayList<>(LINES);
        rotated.add(
                new CheckpointJson.Line(next.sign("clue", last.lastPosition(), last.hash(), "sha-256", AT), List.of()));
        String bundle = bundle(COMMITS, 0, 29);
        String checkpoints = file("checkpoints", rotated);

        assertThat(run("verify", bundle, "--checkpoints", checkpoints, "--key", key))
                .isEqualTo(1);
        String nextKey = file("next.pub", next.publicKeys().pem());
        assertThat(run("verify", bundle, "--checkpoints", checkpoints, "--key", key, "--key", nextKey))
                .isZero();
        String both = file("both.pub", KEY.publicKeys().and(next.publicKeys()).pem());
        assertThat(run("verify", bundle, "--checkpoints", checkpoints, "--key", both))
                .isZero();
        assertThat(said()).contains("signed up to position 29");
    }

    @Test
    void programs_get_the_same_answer() throws IOException {
        LogReport report = LogVerifier.verify(
                LogBundle.read(stream(bundleText(rewrittenAfter(7), 0, 29))),
                stream(text(LINES)),
                KEY.publicKeys(),
                PublicKeys.NONE);
        assertThat(report.ok()).isFalse();
        assertThat(report.firstBadPosition()).isEqualTo(13);
        assertThat(report.checkpoints()).isEqualTo(1);
        assertThat(report.signedTo()).isEqualTo(6);
    }

    private static CheckpointJson.Line line(StoredCommit commit) {
        Checkpoint checkpoint = KEY.sign("clue", commit.lastPosition(), commit.hash(), "sha-256", AT);
        return new CheckpointJson.Line(checkpoint, List.of(WITNESS.cosign("case", checkpoint, AT, false)));
    }

    /** The same log up to a commit, then another history. */
    private static List<StoredCommit> rewrittenAfter(int commits) {
        SampleChain chain = new SampleChain(3, "线索");
        List<StoredCommit> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(i < commits ? chain.next() : chain.next(i % 3, 1 + i % 2, "查无实据"));
        }
        return all;
    }

    private int verify(String bundle, List<CheckpointJson.Line> lines) throws IOException {
        return run(
                "verify",
                bundle,
                "--checkpoints",
                file("checkpoints", lines),
                "--key",
                key,
                "--witness-key",
                witnessKey);
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

    private String bundle(List<StoredCommit> commits, long from, long to) throws IOException {
        return file("bundle-" + from + "-" + to, bundleText(commits, from, to));
    }

    private static String bundleText(List<StoredCommit> commits, long from, long to) {
        return SampleChain.bundle(commits, from, to);
    }

    private String file(String name, List<CheckpointJson.Line> lines) throws IOException {
        return file(name, text(lines));
    }

    private static String text(List<CheckpointJson.Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(CheckpointJson.write(line)).append('\n'));
        return text.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
