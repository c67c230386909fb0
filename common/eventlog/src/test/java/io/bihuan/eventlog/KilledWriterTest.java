package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KilledWriterTest {

    private final MongoDatabase database = TestDatabases.fresh();

    @Test
    void a_process_killed_in_the_middle_of_a_batch_leaves_a_sound_log_with_all_it_acknowledged() throws Exception {
        Map<String, Long> acknowledged = new HashMap<>();
        Process first = start("a");
        Process second = start("b");
        acknowledged.putAll(readUntilKilled(first, 200));
        acknowledged.putAll(readUntilKilled(second, 200));

        try (EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            log.append(Samples.commit("after", 0, 1));
            LogReport report = new LogVerifier(log).verify(0);
            assertThat(report.reason()).isNull();
            Map<String, Long> stored = new HashMap<>();
            for (StoredCommit commit : log.readAfter(-1, 1_000_000)) {
                StoredEvent last = commit.events().get(commit.events().size() - 1);
                stored.put(last.eventId(), last.position());
            }
            assertThat(acknowledged.size()).isGreaterThan(300);
            assertThat(stored).containsAllEntriesOf(acknowledged);
        } finally {
            database.drop();
        }
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        TestDatabases.connectionString(),
                        database.getName(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What it printed until it was killed; a last line that is cut off counts as not acknowledged. */
    private static Map<String, Long> readUntilKilled(Process process, int enough) throws Exception {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (lines.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Map<String, Long> acknowledged = new HashMap<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            String[] parts = line.split(" ");
            acknowledged.put(parts[0], Long.valueOf(parts[1]));
        }
        return acknowledged;
    }
}
