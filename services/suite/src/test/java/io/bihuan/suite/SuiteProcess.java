package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.testkit.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A suite in a process of its own, as an operator starts it; what it prints is kept. */
final class SuiteProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final List<String> WITH_CTRL_C = List.of("env", "--default-signal=INT");

    /** What the README starts; made when the module is packaged. */
    private static final Path OPTIONS = Path.of("target/run/options");

    private final Process process;
    private final Path out;
    private final Path err;

    private SuiteProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a suite.
     *
     * @param workFolder where it runs and where its output goes
     * @param data its data folder
     */
    static SuiteProcess start(Path workFolder, Path data, Ports ports) {
        return start(
                workFolder,
                data,
                ports,
                Map.of("BIHUAN_SECURITY_ISSUER", TestIssuer.shared().url()));
    }

    /** Starts a suite whose services take the tokens of its own registry. */
    static SuiteProcess startAsItsOwnIssuer(Path workFolder, Path data, Ports ports) {
        return start(workFolder, data, ports, Map.of());
    }

    /** The same, and the portal's client has this secret: whoever knows it logs officers in as the portal does. */
    static SuiteProcess startAsItsOwnIssuer(Path workFolder, Path data, Ports ports, String portalSecret) {
        return start(workFolder, data, ports, Map.of("BIHUAN_PORTAL_LOGIN_SECRET", portalSecret));
    }

    private static SuiteProcess start(Path workFolder, Path data, Ports ports, Map<String, String> more) {
        try {
            Files.createDirectories(workFolder);
            Path out = Files.createTempFile(workFolder.getParent(), "suite", ".out");
            Path err = Files.createTempFile(workFolder.getParent(), "suite", ".err");
            ProcessBuilder builder = new ProcessBuilder(command(data))
                    .directory(workFolder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(variables(ports));
            builder.environment().putAll(more);
            return new SuiteProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shell that runs the tests in the background makes its children deaf to Ctrl-C; {@code env} undoes that. */
    private static List<String> command(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        if (canUndoDeafness()) {
            command.addAll(WITH_CTRL_C);
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS.toAbsolutePath(),
                data.toString()));
        return command;
    }

    private static boolean canUndoDeafness() throws IOException {
        List<String> trial = new ArrayList<>(WITH_CTRL_C);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> variables(Ports ports) {
        return Map.of(
                "BIHUAN_PORTAL_PORT", "" + ports.portal(),
                "BIHUAN_CLUE_PORT", "" + ports.clue(),
                "BIHUAN_CASE_PORT", "" + ports.casefile(),
                "BIHUAN_SUPERVISION_PORT", "" + ports.supervision(),
                "BIHUAN_ASSESSMENT_PORT", "" + ports.assessment(),
                "BIHUAN_REGISTRY_PORT", "" + ports.registry(),
                "BIHUAN_KAFKA_PORT", "" + ports.kafka(),
                "BIHUAN_MONGO_PORT", "" + ports.mongo());
    }

    /** The secret of an officer or a client that the first start showed. */
    String shownTo(String name) {
        return out().lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no secret of " + name + " in " + out()));
    }

    SuiteProcess awaitReady() {
        await("ready").atMost(LONGEST_START).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(process.isAlive()).as(out() + err()).isTrue();
            return out().contains("已就绪 ready");
        });
        return this;
    }

    /** What it has used of the processors. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits for the end. */
    int exitCode(Duration patience) {
        try {
            assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .as("ended within %s: %s%s", patience, out(), err())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ctrl-C. */
    void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pulls the plug. */
    void kill() {
        process.destroyForcibly();
        exitCode(Duration.ofSeconds(10));
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
