package io.bihuan.eventlog.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.SimulatedLog;
import io.bihuan.eventlog.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlowStoreTest {

    private final MongoDatabase database = TestDatabases.fresh();

    @AfterEach
    void drop() {
        database.drop();
    }

    /** The callers' commits together are 200 MB of text; the heap is 96 MB. */
    @Test
    void many_callers_with_large_commits_are_refused_and_do_not_fill_the_heap() throws Exception {
        Process callers = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyCallers.class.getName(),
                        TestDatabases.connectionString(),
                        database.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(callers.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(callers.waitFor()).as(said).isZero();
        MatchResult counts = Pattern.compile("stored (\\d+) full (\\d+) late (\\d+)")
                .matcher(said)
                .results()
                .findFirst()
                .orElseThrow();
        System.out.println("Slow store: " + counts.group());
        int stored = Integer.parseInt(counts.group(1));
        assertThat(stored).isGreaterThan(20);
        assertThat(Integer.parseInt(counts.group(2))).isGreaterThan(100);
        int givenUp = Integer.parseInt(counts.group(3));
        assertThat(SimulatedLog.stored(database)).hasSizeBetween(stored + 1, stored + givenUp + 1);
    }
}
