package io.bihuan.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The harness itself; speed is nobody's business here. */
class BenchTest {

    @Test
    void a_tiny_run_checks_its_work_and_ends_with_the_line(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Path json = folder.resolve("target/bench.json");

        String line = new Bench(Plan.tiny(), folder, out).run(json, out);

        String number = "\\d+\\.\\d\\d";
        assertThat(line)
                .matches("bench: append_vs_stock=" + number + " append_vs_raw=" + number + " projection_vs_stock="
                        + number + " replay_vs_scan=" + number + " visible_p99_ms=" + number + " list_p95_ms=" + number
                        + " search_p95_ms=" + number);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\n" + line + "\n");
        JsonNode written = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(written.get("line").asString()).isEqualTo(line);
        assertThat(written.get("tables")
                        .get(Growth.RATES)
                        .get("medians")
                        .get(Growth.REPLAY)
                        .propertyNames())
                .containsExactly("200");
    }

    @Test
    void the_median_is_the_middle_of_what_was_measured() {
        assertThat(Results.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Results.median(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3.0);
    }

    @Test
    void a_wrong_count_fails_the_run() {
        assertThatThrownBy(() -> BenchFailure.requireSame("events stored", 10L, 9L))
                .isInstanceOf(BenchFailure.class)
                .hasMessage("events stored: 10 expected, 9 found");
    }

    @Test
    void a_failing_thread_fails_the_run() {
        assertThatThrownBy(() -> Load.seconds(2, thread -> BenchFailure.requireSame("thread", 0, thread)))
                .isInstanceOf(BenchFailure.class)
                .hasRootCauseMessage("thread: 0 expected, 1 found");
    }
}
