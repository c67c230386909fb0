package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Who reads what leaves a trace (S17, F44), in the running services: every operation that only asks is recorded, or is named
 * here as one that shows nothing sensitive. An operation that is added later and forgets the trail fails.
 */
class TrailOfReadsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Actor STRANGER = new Actor("o-6201", "990122-GA", "POLICE", Level.COUNTY);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);
    private static final Actor EVERYBODY = new Actor("o-7001", "990100-SHB", "SHB", Level.CITY);
    private static final String NARRATIVE = "反映某砂场强买强卖";

    /** They show positions, hashes and how the machine runs; public keys; or counts that a page asks for by itself (ADR 64). */
    private static final Set<String> HARMLESS = Set.of(
            "GET /log/verify",
            "GET /log/checkpoints",
            "GET /log/checkpoints/latest",
            "GET /log/checkpoints/keys",
            "GET /reads/checkpoints",
            "GET /admin/witness",
            "GET /admin/read-models",
            "GET /admin/processors",
            "GET /admin/parked",
            "GET /admin/withheld",
            "GET /secrecy-pledge",
            "GET /admin/log",
            "GET /admin/registry-copy",
            "GET /receipts/keys",
            "GET /emergency-accesses/notice",
            "GET /ledgers/{name}/progress");

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static String tipId;
    private static String clueId;

    @BeforeAll
    static void there_is_a_clue() {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-20T01:00:00Z");
        Http desk = suite.clue(SuiteUnderTest.DESK);
        tipId = done(desk.post("/tips", """
                {"source": "MASS_REPORT", "channel": "来访", "receivedAt": "2024-09-10T01:14:00Z", "mode": "REAL_NAME",
                 "divisionCode": "990121103", "narrative": "%s",
                 "reporter": {"name": "测试举报人009", "phone": "19900003869"}}""".formatted(NARRATIVE))).get("tipId").asString();
        clueId = done(desk.post("/clues", Map.of("tipId", tipId))).get("id").asString();
        await().atMost(PATIENCE).until(() -> desk.get("/clues/" + clueId).status() == 200);
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
    }

    @TestFactory
    Stream<DynamicTest> every_question_leaves_an_entry() {
        return suite.servicePorts().stream()
                .map(port -> DynamicTest.dynamicTest("service at " + port, () -> {
                    Set<String> asked = new TreeSet<>();
                    for (Operation operation : Operation.of(port)) {
                        if (operation.method().equals("GET")) {
                            ask(port, operation);
                            asked.add(operation.toString());
                        }
                    }
                    asked.removeAll(HARMLESS);
                    assertThat(asked).isNotEmpty();
                    await().atMost(PATIENCE)
                            .untilAsserted(() ->
                                    assertThat(recordedOf(port, EVERYBODY)).containsAll(asked));
                }));
    }

    /** As each role by itself, because operators and others who hold further ones see less. */
    private static void ask(int port, Operation operation) {
        String path = operation
                .path()
                .replace("/clues/{id}", "/clues/" + clueId)
                .replace("/tips/{id}", "/tips/" + tipId)
                .replace("/indicators", "/indicators?unit=990100-GA&period=2024")
                .replace("/public-statistics", "/public-statistics?period=2024-Q3")
                .replace("{rhythm}", "weekly")
                .replace("{job}", "replay")
                .replaceAll("\\{[^}]*}", "no-such-1");
        for (Role role :
                List.of(Role.AUDITOR, Role.OPERATOR, Role.LOG_EXPORTER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER)) {
            at(port).as(EVERYBODY, role).get(path);
        }
    }

    private static Set<String> recordedOf(int port, Actor officer) {
        return reads(port, "officer=" + officer.officer() + "&limit=500").stream()
                .filter(line -> !line.get("outcome").asString().equals("FORBIDDEN"))
                .map(line -> line.get("operation").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void an_auditor_sees_who_read_a_clue_and_not_what_it_says() {
        Http desk = suite.clue(SuiteUnderTest.DESK).with("Bihuan-Purpose", "%E4%BE%8B%E8%A1%8C%E6%A0%B8%E6%9F%A5");
        for (String question : List.of("", "/history", "?asOf=9")) {
            assertThat(desk.get("/clues/" + clueId + question).status()).isEqualTo(200);
        }
        assertThat(desk.get("/tips/" + tipId).status()).isEqualTo(200);
        assertThat(desk.post("/tips/" + tipId + "/read-dialogue", null).status())
                .isLessThan(500);

        int port = suite.ports.clue();
        await().atMost(PATIENCE)
                .until(() -> !reads(port, "resource=" + tipId + "&kind=READ&limit=500").stream()
                        .filter(line -> line.get("operation").asString().endsWith("read-dialogue"))
                        .toList()
                        .isEmpty());
        List<JsonNode> ofClue = reads(port, "resource=" + clueId + "&officer=o-1001&limit=500").stream()
                .filter(line -> !line.get("purpose").asString().isEmpty())
                .toList();
        assertThat(ofClue).hasSize(3).allSatisfy(line -> {
            assertThat(line.get("purpose").asString()).isEqualTo("例行核查");
            assertThat(line.get("sight").asString()).isEqualTo("FULL");
            assertThat(line.get("unit").asString()).isEqualTo("990100-SHB");
        });
        Answer bundle = auditor(port).get("/reads/bundle");
        assertThat(bundle.status()).isEqualTo(200);
        assertThat(bundle.text()).contains(clueId).doesNotContain(NARRATIVE, "测试举报人", "19900003869", "Bearer");
        assertThat(done(auditor(port).get("/reads/verify")).get("ok").asBoolean())
                .isTrue();
    }

    @Test
    void who_asks_for_a_clue_without_need_to_know_becomes_a_candidate_whom_their_line_does_not_see() {
        for (String attempt : List.of("/clues/" + clueId, "/clues/" + clueId + "/history", "/clues/no-such-1")) {
            assertThat(suite.clue(STRANGER).get(attempt).status()).isEqualTo(404);
        }

        int port = suite.ports.clue();
        await().atMost(PATIENCE).until(() -> candidates(auditor(port)).size() == 1);
        JsonNode candidate = candidates(auditor(port)).get(0);
        assertThat(candidate.get("officer").asString()).isEqualTo(STRANGER.officer());
        assertThat(candidate.get("resourceId").asString()).isEqualTo(clueId);
        Actor superior = new Actor("o-6000", "990100-GA", "POLICE", Level.CITY);
        assertThat(candidates(at(port).as(superior, Role.AUDITOR))).isEmpty();
    }

    private static List<JsonNode> candidates(Http as) {
        return items(as.get("/interference-candidates"));
    }

    private static List<JsonNode> reads(int port, String query) {
        return items(auditor(port).get("/reads?" + query));
    }

    private static List<JsonNode> items(Answer answer) {
        List<JsonNode> items = new ArrayList<>();
        done(answer).get("items").forEach(items::add);
        return items;
    }

    private static Http auditor(int port) {
        return at(port).as(AUDITOR, Role.AUDITOR);
    }

    private static Http at(int port) {
        return Http.at("http://127.0.0.1:" + port);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.body();
    }
}
