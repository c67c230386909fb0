package io.bihuan.suite;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A suite on free ports with a clock that can be moved, and the officers who use it. */
final class SuiteUnderTest implements AutoCloseable {

    static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    static final Actor DESK_HEAD = new Actor("o-1002", "990100-SHB", "SHB", Level.CITY);
    static final Actor PROVINCE_DESK = new Actor("o-0001", "990000-SHB", "SHB", Level.PROVINCE);
    static final Actor COUNTY_DESK = new Actor("o-2001", "990121-SHB", "SHB", Level.COUNTY);
    static final Actor VERIFIER = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    static final Actor POLICE_HEAD = new Actor("o-3000", "990100-GA", "POLICE", Level.CITY);
    static final Actor PROCURATOR = new Actor("o-4001", "990100-JCY", "PROCURATORATE", Level.CITY);
    static final Actor JUDGE = new Actor("o-5001", "990100-FY", "COURT", Level.CITY);

    static final Actor DISCIPLINE = new Actor("o-6001", "990100-JW", "DISCIPLINE", Level.CITY);

    private static final int PORTS_OF_A_FORK = 4_000;

    final Path folder;
    final Ports ports;
    final MovableClock clock;
    private Suite suite;

    private SuiteUnderTest(Path folder, Ports ports, MovableClock clock, Suite suite) {
        this.folder = folder;
        this.ports = ports;
        this.clock = clock;
        this.suite = suite;
    }

    static SuiteUnderTest start(Path folder, String now) {
        TestIssuer.serveThisProcess();
        MovableClock clock = MovableClock.at(now);
        Ports ports = freePorts();
        return new SuiteUnderTest(folder, ports, clock, Suite.start(folder, ports, clock, line -> {}));
    }

    void restart() {
        suite.close();
        suite = Suite.start(folder, ports, clock, line -> {});
    }

    @Override
    public void close() {
        suite.close();
    }

    Http clue(Actor actor) {
        return at(ports.clue()).as(actor);
    }

    Http casefile(Actor actor) {
        return at(ports.casefile()).as(actor);
    }

    Http supervision(Actor actor) {
        return at(ports.supervision()).as(actor);
    }

    Http assessment(Actor actor) {
        return at(ports.assessment()).as(actor);
    }

    List<Http> services() {
        return List.of(clue(DESK), casefile(DESK), supervision(DESK), assessment(DESK));
    }

    List<Integer> servicePorts() {
        return List.of(ports.clue(), ports.casefile(), ports.supervision(), ports.assessment());
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Sends a file as an officer would from a browser. */
    JsonNode upload(Actor actor, String path, String name, byte[] content) {
        String boundary = "----bihuan";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.clue() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Authorization", Http.authorization(actor, Role.INTAKE_CLERK))
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail)))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] ledger(String name) {
        try {
            return Files.readAllBytes(Path.of("../clue/src/test/resources/ledgers/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Http at(int port) {
        return Http.at("http://127.0.0.1:" + port);
    }

    /**
     * Free ports below the range from which the system hands out outgoing ones; the broker needs two in a row. Tests that run
     * beside each other look in ranges of their own.
     */
    static Ports freePorts() {
        int range = 21_000 + (Integer.getInteger("bihuan.test.fork", 1) - 1) * PORTS_OF_A_FORK;
        List<Integer> free = new ArrayList<>();
        for (int port = range + (int) (ProcessHandle.current().pid() % 200) * 16; free.size() < 9; port++) {
            if (isFree(port)) {
                free.add(port);
            } else {
                free.clear();
            }
        }
        return new Ports(
                free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5), free.get(6), free.get(8));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
