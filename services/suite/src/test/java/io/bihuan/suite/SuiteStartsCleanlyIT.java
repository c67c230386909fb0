package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.testkit.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The default run as an operator meets it: started, stopped and started again on one folder, and refused in one line
 * where it cannot run. The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteStartsCleanlyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int CANNOT_START = 2;

    @TempDir
    static Path folder;

    private static final Ports PORTS = SuiteUnderTest.freePorts();
    private static final Ports OTHER_PORTS = new Ports(
            PORTS.portal() + 100,
            PORTS.clue() + 100,
            PORTS.casefile() + 100,
            PORTS.supervision() + 100,
            PORTS.assessment() + 100,
            PORTS.registry() + 100,
            PORTS.kafka() + 100,
            PORTS.mongo() + 100);
    private static final Tips TIPS = new Tips(PORTS.clue());
    private static SuiteProcess suite;

    @AfterAll
    static void nothing_is_left_running() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    @Order(1)
    void it_says_what_it_started_and_what_to_try_next() throws IOException {
        suite = SuiteProcess.start(work(), data(), PORTS).awaitReady();

        assertThat(suite.out())
                .contains("mongodb://127.0.0.1:" + PORTS.mongo(), "127.0.0.1:" + PORTS.kafka())
                .contains("http://127.0.0.1:" + PORTS.portal() + "/", data().toString(), "try next", "curl", "Ctrl-C");
        List<String> addresses = suite.out()
                .lines()
                .filter(line -> line.contains("  # ") && line.contains("curl -H"))
                .map(line -> line.substring(line.indexOf("http://")).strip())
                .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(3).allSatisfy(address -> {
            Http what = Http.at(address);
            boolean log = address.contains("/log");
            assertThat(what.get("").status()).isEqualTo(401);
            assertThat((log ? what.operating() : what.as(SuiteUnderTest.DESK))
                            .get("")
                            .status())
                    .isEqualTo(200);
        });
        looksHealthy(suite);
        IntStream.range(0, 20).forEach(i -> assertThat(TIPS.send().status()).isEqualTo(201));
        assertThat(work()).as("nothing is written beside the data folder").isEmptyDirectory();
    }

    @Test
    @Order(2)
    void a_second_suite_on_the_same_folder_is_refused_and_the_first_goes_on() {
        refused(data(), OTHER_PORTS, "正被另一个进程使用", "in use by another suite");
        assertThat(TIPS.send().status()).isEqualTo(201);
    }

    @Test
    @Order(3)
    void a_port_in_use_is_named_and_the_folder_not_even_made() throws IOException {
        refused(folder.resolve("fresh"), PORTS, "端口 " + PORTS.portal(), "BIHUAN_PORTAL_PORT");
        try (ServerSocket controller = new ServerSocket(OTHER_PORTS.kafka() + 1, 1, InetAddress.getLoopbackAddress())) {
            refused(folder.resolve("fresh"), OTHER_PORTS, "端口 " + controller.getLocalPort(), "BIHUAN_KAFKA_PORT");
        }
        assertThat(folder.resolve("fresh")).doesNotExist();
    }

    @Test
    @Order(4)
    void ctrl_c_stops_it_within_twenty_seconds_and_it_says_so() {
        suite.interrupt();

        assertThat(suite.exitCode(STOP)).isEqualTo(130);
        assertThat(suite.out()).contains("已停止", "stopped, everything is kept");
        looksHealthy(suite);
    }

    @Test
    @Order(5)
    void started_again_on_the_same_folder_everything_is_there() {
        suite = SuiteProcess.start(work(), data(), PORTS).awaitReady();

        everythingAcknowledgedIsThereOnce();
        assertThat(TIPS.send().status()).isEqualTo(201);
        looksHealthy(suite);
        suite.interrupt();
        suite.exitCode(STOP);
    }

    @Test
    @Order(6)
    void data_of_another_version_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(data().resolve("VERSION"), "999\n");
        Map<String, String> before = hashes(data());

        refused(data(), OTHER_PORTS, "数据版本是 999", "version 999");

        assertThat(hashes(data())).isEqualTo(before);
    }

    @Test
    @Order(7)
    void a_folder_of_something_else_is_refused_and_left_as_it_is() throws IOException {
        Path other = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "你好");

        refused(other, OTHER_PORTS, "不是闭环的数据目录", "no data folder of Bihuan");

        assertThat(other).isDirectoryContaining("glob:**/letter.txt");
        assertThat(hashes(other)).hasSize(1);
    }

    @Test
    @Order(8)
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        refused(file, OTHER_PORTS, "无法写入", "cannot be written");
    }

    @Test
    @Order(9)
    void a_folder_that_cannot_be_written_is_refused() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        if (isRoot()) {
            mounted("ro,size=400m", locked);
        } else {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        try {
            refused(locked, OTHER_PORTS, "无法写入", "cannot be written");
        } finally {
            unmount(locked);
        }
    }

    @Test
    @Order(10)
    void a_disk_that_is_nearly_full_is_refused() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        mounted("size=16m", small);
        try {
            refused(small.resolve("data"), OTHER_PORTS, "可用空间不足", "less than 256 MB");
            assertThat(small).isEmptyDirectory();
        } finally {
            unmount(small);
        }
    }

    private static void everythingAcknowledgedIsThereOnce() {
        Http clue = Http.at("http://127.0.0.1:" + PORTS.clue()).as(SuiteUnderTest.DESK);
        JsonNode report = clue.operating().get("/log/verify").body();
        assertThat(report.get("ok").asBoolean()).as(report.toString()).isTrue();
        Map<String, Integer> received = new HashMap<>();
        clue.operating()
                .get("/log?types=clue.TipReceived")
                .text()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .forEach(event -> received.merge(event.get("aggregateId").asString(), 1, Integer::sum));
        assertThat(received.keySet()).containsAll(TIPS.acknowledged());
        assertThat(received.values()).allMatch(times -> times == 1);
        await().atMost(PATIENCE).until(() -> listed(clue) == received.size());
        assertThat(TIPS.acknowledged())
                .allSatisfy(tip -> assertThat(clue.get("/tips/" + tip).status()).isEqualTo(200));
    }

    private static int listed(Http clue) {
        int found = 0;
        String after = "";
        do {
            JsonNode page = clue.get("/tips?limit=100&after=" + after).body();
            found += page.get("items").size();
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    /** It ends with one line that says what to do, and changes nothing. */
    private static void refused(Path data, Ports ports, String... words) {
        try (SuiteProcess refused = SuiteProcess.start(work(), data, ports)) {
            assertThat(refused.exitCode(PATIENCE))
                    .as(refused.out() + refused.err())
                    .isEqualTo(CANNOT_START);
            assertThat(refused.out().lines().filter(line -> line.startsWith("✗")))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains(words).doesNotContain("Exception"));
            assertThat(refused.out().lines()).hasSize(2);
            assertThat(refused.err()).isEmpty();
        }
        assertThat(work()).isEmptyDirectory();
    }

    /** On a machine that is too busy the broker complains about its own slowness; that is no defect. */
    private static void looksHealthy(SuiteProcess process) {
        assertThat(process.err().lines().filter(line -> !line.contains("controller event queue overloaded")))
                .noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception") || line.startsWith("\tat "));
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                hashes.put(
                        root.relativize(file).toString(),
                        HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
            }
            return hashes;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void mounted(String options, Path at) throws IOException {
        assumeThat(isRoot() && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString()))
                .as("SKIPPED: only root with the right to mount can make a full or read-only disk")
                .isTrue();
    }

    private static void unmount(Path at) throws IOException {
        if (isRoot()) {
            run("umount", at.toString());
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path work() {
        return folder.resolve("work");
    }

    private static Path data() {
        return folder.resolve("data");
    }
}
