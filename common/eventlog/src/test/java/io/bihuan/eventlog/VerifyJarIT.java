package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on its own: nothing else is on the class path, no locale is set. */
class VerifyJarIT {

    @TempDir
    Path folder;

    @Test
    void the_jar_verifies_a_bundle() throws Exception {
        Path bundle = Files.writeString(folder.resolve("b"), SampleChain.bundle(SampleChain.of(20), 0, 29));

        assertThat(run(0, "verify", bundle.toString()))
                .contains("完好：第 0 号至第 29 号")
                .doesNotContain("WARN", "SLF4J");
        Files.writeString(bundle, Files.readString(bundle).replace("event-7\"", "event-X\""));
        assertThat(run(1, "verify", bundle.toString())).contains("第 7 号位置", "Position 7");
        assertThat(run(2)).contains("用法");
    }

    @Test
    void the_jar_verifies_a_log_in_a_database() throws Exception {
        String database = TestDatabases.fresh().getName();
        String uri = TestDatabases.connectionString().replaceAll("/$", "") + "/" + database;

        assertThat(run(0, "verify", uri).lines()).hasSize(2).first().asString().startsWith("完好：没有事件");
        assertThat(run(2, "verify", "mongodb://127.0.0.1:1/log?serverSelectionTimeoutMS=200")
                        .lines())
                .hasSize(2);
    }

    private static String run(int status, String... arguments) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(status);
        return said;
    }

    private static String jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith("-verify.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
