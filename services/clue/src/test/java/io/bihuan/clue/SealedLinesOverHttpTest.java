package io.bihuan.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a clue that was split: the log to those who run and audit the system, the tips to the organ that has the line. */
class SealedLinesOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor POLICE = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    private static final Actor DISCIPLINE = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor PROVINCIAL_DISCIPLINE = new Actor("o-jw-0", "990000-JW", "DISCIPLINE", Level.PROVINCE);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);
    private static final String NARRATIVE = "副镇长收砂场的钱,替他们说话";
    private static final String NAME = "测试举报人418";
    private static final String PHONE = "19900000418";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String tip;
    private static String parent;
    private static String crimeLine;
    private static String disciplineLine;

    @BeforeAll
    static void a_clue_is_split() {
        String database = Backends.freshDatabase("sealed_lines");
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                app -> app.initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> CLOCK)),
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.clocks.poll=200ms",
                "--bihuan.vault.database=" + database + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search"));
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        tip = done(http.as(DESK)
                        .post(
                                "/tips",
                                Map.of(
                                        "source", "MASS_REPORT",
                                        "channel", "HOTLINE",
                                        "receivedAt", "2024-09-10T09:14:00+08:00",
                                        "mode", "REAL_NAME",
                                        "reporter", Map.of("name", NAME, "phone", PHONE),
                                        "divisionCode", "990121103",
                                        "narrative", NARRATIVE)))
                .get("tipId")
                .asString();
        parent = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .get("id")
                .asString();
        done(command(
                "triage-clue",
                Map.of(
                        "secondOfficer", "o-1002",
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "HEI",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", List.of("990121-GA"),
                        "officialInvolved", true)));
        done(command("split-clue", Map.of("disciplineUnit", "990100-JW", "dueOn", "2025-06-30")));
        await().atMost(PATIENCE)
                .until(() -> http.as(DESK)
                        .get("/clues/" + parent)
                        .body()
                        .path("line")
                        .path("crimeLineId")
                        .isString());
        JsonNode line = http.as(DESK).get("/clues/" + parent).body().get("line");
        crimeLine = line.get("crimeLineId").asString();
        disciplineLine = line.get("disciplineLineId").asString();
        await().atMost(PATIENCE)
                .until(() -> asking(DISCIPLINE).get("/clues/" + disciplineLine).status() == 200
                        && http.as(DESK).get("/clues/" + crimeLine).status() == 200
                        && asking(DISCIPLINE)
                                .get("/clues/" + disciplineLine + "/tips")
                                .text()
                                .contains(tip));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_log_tells_auditors_and_operators_of_sealed_lines_nothing_but_their_place_in_the_chain() {
        String log = http.operating().get("/log").text();

        assertThat(log).contains(crimeLine).doesNotContain(parent, disciplineLine, NARRATIVE, "990121-GA", "990100-JW");
        List<JsonNode> lines = log.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines.stream().filter(line -> line.get("type").asString().equals("clue.DisciplineLineRegistered")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("sensitivity").asString()).isEqualTo("S4");
                    assertThat(line.propertyNames())
                            .containsExactlyInAnyOrder(
                                    "position", "type", "label", "occurredAt", "sensitivity", "hash");
                });
        assertThat(sensitivities(lines, "clue.ClueSplit")).containsExactly("S3");
        assertThat(sensitivities(lines, "clue.ReceiptIssued")).containsExactly("S4");
        assertThat(sensitivities(lines, "clue.ClueTriaged"))
                .as("of the parent, of each line")
                .containsExactlyInAnyOrder("S2", "S3", "S4");
    }

    @Test
    void what_the_log_tells_is_as_whole_as_the_log_and_the_bundle_leaves_for_a_purpose_of_its_own() {
        JsonNode report = http.operating().get("/log/verify").body();
        assertThat(report.get("ok").asBoolean()).isTrue();
        assertThat(http.operating().get("/log/bundle").status()).isEqualTo(403);
        assertThat(http.exporting()
                        .with("Bihuan-Purpose", " ")
                        .get("/log/bundle")
                        .status())
                .isEqualTo(422);
        Answer bundle = http.exporting().get("/log/bundle");
        assertThat(bundle.text()).contains(parent, disciplineLine, NARRATIVE).doesNotContain(NAME, PHONE);
        Set<String> hashes = bundle.text()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> line.has("h"))
                .map(line -> line.get("h").asString())
                .collect(Collectors.toSet());
        assertThat(http.operating()
                        .get("/log")
                        .text()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .map(line -> line.get("hash").asString()))
                .allMatch(hashes::contains);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(AUDITOR, Role.AUDITOR)
                                .get("/reads?kind=EXPORT&officer=o-9005")
                                .text())
                        .contains("GET /log/bundle", "EVIDENCE"));
    }

    @Test
    void the_organ_that_has_the_discipline_line_reads_what_was_reported_and_not_by_whom() {
        assertThat(http.as(DISCIPLINE).get("/clues/" + disciplineLine + "/tips").text())
                .contains("PURPOSE_REQUIRED");

        Answer told = asking(DISCIPLINE).get("/clues/" + disciplineLine + "/tips");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        JsonNode first = told.body().get("tips").get(0);
        assertThat(first.get("narrative").asString()).isEqualTo(NARRATIVE);
        assertThat(told.text()).doesNotContain(NAME, PHONE, "REAL_NAME", "reporter", "HOTLINE");
        assertThat(asking(DISCIPLINE).get("/tips/" + tip).status())
                .as("through the line alone")
                .isEqualTo(403);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(AUDITOR, Role.AUDITOR)
                                .get("/reads?officer=o-jw-1&kind=READ&limit=200")
                                .text())
                        .as("for an auditor the line does not exist")
                        .doesNotContain(disciplineLine));
        assertThat(http.as(AUDITOR, Role.AUDITOR).get("/reads/bundle").text()).contains("line-tips", disciplineLine);
    }

    @Test
    void neither_the_crime_line_nor_anybody_else_comes_to_these_tips() {
        String never = "clue-tip-" + "0".repeat(40);
        for (String id : List.of(crimeLine, parent)) {
            alike(asking(DISCIPLINE).get("/clues/" + id + "/tips"), id, never);
        }
        alike(asking(PROVINCIAL_DISCIPLINE).get("/clues/" + disciplineLine + "/tips"), disciplineLine, never);
        for (Actor other : List.of(POLICE, DESK)) {
            assertThat(asking(other).get("/clues/" + disciplineLine + "/tips").status())
                    .isEqualTo(403);
        }
        assertThat(asking(POLICE).get("/tips/" + tip).status()).isEqualTo(403);
    }

    /** As a clue that there never was. */
    private static void alike(Answer answer, String id, String never) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text().replace(id, never))
                .isEqualTo(asking(DISCIPLINE).get("/clues/" + never + "/tips").text());
    }

    private static List<String> sensitivities(List<JsonNode> lines, String type) {
        return lines.stream()
                .filter(line -> line.get("type").asString().equals(type))
                .map(line -> line.get("sensitivity").asString())
                .toList();
    }

    private static Http asking(Actor who) {
        return http.as(who).with("Bihuan-Purpose", "HANDLING");
    }

    private static Answer command(String name, @Nullable Object body) {
        return http.as(DESK).post("/clues/" + parent + "/" + name, body);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.body();
    }
}
