package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.testkit.Http.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk under a running suite fills up while people work with it. They are told to come again, nothing is acknowledged
 * that is not kept, and with room again the suite goes on without a restart.
 */
@Tag("long")
class FullDiskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final byte[] MEGABYTE = new byte[1 << 20];

    @TempDir
    Path folder;

    private final Ports ports = SuiteUnderTest.freePorts();
    private final Tips tips = new Tips(ports.clue());
    private final Matters matters = new Matters(ports, tips);
    private Path disk;

    @BeforeEach
    void a_small_disk() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()))
                .as("SKIPPED: only root with the right to mount can make a small disk")
                .isTrue();
    }

    @AfterEach
    void is_taken_away() throws IOException {
        run("umount", disk.toString());
    }

    @Test
    void a_disk_that_fills_up_stops_commands_and_nothing_else() throws IOException {
        try (SuiteProcess suite = SuiteProcess.start(folder.resolve("work"), disk.resolve("data"), ports)
                .awaitReady()) {
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> people = new ArrayList<>(tips.handInUntil(over, 2));
            people.addAll(matters.workUntil(over, 4, 1));
            await().atMost(PATIENCE).until(() -> matters.acknowledged().size() > 60);

            Path filler = disk.resolve("filler");
            fill(filler);
            await("refused").atMost(PATIENCE).until(() -> tips.send().status() == 503);
            for (int i = 0; i < 2; i++) {
                toldToComeAgain(tips.send());
            }
            assertThat(suite.err()).contains("无法写入", "make room");

            Files.delete(filler);
            await("goes on").atMost(PATIENCE).until(() -> tips.send().status() == 201);
            int before = matters.acknowledged().size();
            await("all of it goes on")
                    .atMost(PATIENCE)
                    .until(() -> matters.acknowledged().size() > before + 60);
            over.set(true);
            people.forEach(CompletableFuture::join);

            System.out.println("FullDiskIT: the operator read");
            suite.err()
                    .lines()
                    .filter(line -> line.contains("磁盘") || line.contains("恢复"))
                    .forEach(System.out::println);
            new WholeLog(ports).holds(matters.acknowledged(), tips.acknowledged());
            assertThat(matters.unexpected()).isEmpty();
        }
    }

    private static void toldToComeAgain(Answer answer) {
        Refusals.problem(answer, 503);
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    private static void fill(Path filler) {
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(MEGABYTE);
            }
        } catch (IOException full) {
            assertThat(filler).isNotEmptyFile();
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
