package io.bihuan.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM on this class path, to be killed without warning. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private ChildJvm(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm run(Class<?> main, String... arguments) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
        List<String> all = Stream.concat(command, Stream.of(arguments)).toList();
        return new ChildJvm(new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The lines it prints, until it dies. A line cut off by the kill is not one. */
    Stream<String> lines() {
        return lines.lines();
    }

    /** SIGKILL: no shutdown hook, no flush. */
    void kill() {
        // through the handle, because Process.destroyForcibly would close the pipe with the last lines in it
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        kill();
    }
}
