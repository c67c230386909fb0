package io.bihuan.casefile;

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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * The worked example of the domain study (§8), the rows about assets, each at its own hour of 2024, over HTTP. What it says of the
 * clue comes as the clue service would send it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkedExampleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-11T10:15:00+08:00");
    private static final String CLUES = "bihuan.clue.v1";
    private static final String CLUE = "example-417";
    private static final String LATE_CLUE = "example-418";
    private static final Actor LEAD_VERIFIER = police("o-city-1", "990100-GA", Level.CITY);
    private static final Actor CITY_DEPUTY = police("o-city-2", "990100-GA", Level.CITY);
    private static final Actor CITY_HEAD = police("o-city-0", "990100-GA", Level.CITY);
    private static final Actor KEPT_OUT = police("o-deputy-county-head", "990100-GA", Level.CITY);
    private static final Actor COUNTY = police("o-county-1", "990121-GA", Level.COUNTY);

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        ClueFacts.haveTheirTopics();
        service = BihuanService.launch(
                "case",
                CaseApplication.class,
                app -> app.initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> CLOCK)),
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + Backends.freshDatabase("worked_example_case"),
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.clocks.poll=200ms");
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        for (String clue : List.of(CLUE, LATE_CLUE)) {
            ClueFacts.tell("bihuan.clue.sealed.v1", clue, "ConflictDeclared", """
                    {"clueId": "%s", "revision": 1, "units": ["990121103-PCS", "990121-GA"],
                     "officers": ["o-deputy-county-head"], "declaredAt": "2024-09-10T06:20:00Z"}""");
            ClueFacts.tell(CLUES, clue, "ClueDispatched", """
                    {"clueId": "%s", "clueNo": "XS-990100-2024-G-000417", "handlingUnit": "990100-GA", "grade": "KEY",
                     "divisionCode": "990121", "dispatchedAt": "2024-09-11T02:15:00Z", "dueOn": "2024-12-12",
                     "redispatch": false}""");
            ClueFacts.tell(CLUES, clue, "ClueReceiptAcknowledged", """
                    {"clueId": "%s", "unit": "990100-GA", "acknowledgedAt": "2024-09-12T00:50:00Z"}""");
            await().atMost(PATIENCE)
                    .until(() -> "990100-GA"
                            .equals(assets(clue).body().path("handlingUnit").asString("")));
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(14)
    void row_14_the_city_police_query_six_accounts() {
        CLOCK.set(SampleAssets.at("2024-09-18T11:00"));
        done(verifier(
                CLUE,
                "request-asset-query",
                Map.of(
                        "queryId", "q-1",
                        "refs", List.of("Z-1", "Z-2", "Z-3", "Z-4", "Z-5", "Z-6"),
                        "document", "云公查请〔2024〕3号")));
        Map<String, Object> recorded = Map.of(
                "queryId",
                "q-1",
                "assets",
                List.of(
                        deposit("Z-1", 300_000_000),
                        deposit("Z-2", 182_200_000),
                        deposit("Z-3", 3_800_000),
                        deposit("Z-4", 0),
                        deposit("Z-5", 12_00),
                        deposit("Z-6", 0)));
        refused(verifier(CLUE, "record-asset-query", recorded), 409, "QUERY_NOT_NEXT");
        done(chief(CITY_DEPUTY, CLUE, "approve-asset-query", Map.of("queryId", "q-1", "document", "云公查字〔2024〕3号")));
        done(verifier(CLUE, "record-asset-query", recorded));

        JsonNode query = eventually(CLUE, "/queries/0/standing", "QUERIED").at("/queries/0");
        assertThat(query.get("refs").size()).isEqualTo(6);
        assertThat(query.get("approverLevel").asString()).isEqualTo("CITY");
    }

    @Test
    @Order(15)
    void row_14_for_the_county_there_are_no_assets_and_a_look_says_why() {
        assertThat(http.as(COUNTY, Role.POLICE_CHIEF)
                        .with("Bihuan-Purpose", "HANDLING")
                        .get("/asset-measures/assets-" + CLUE)
                        .status())
                .isEqualTo(404);
        assertThat(http.as(KEPT_OUT, Role.POLICE_CHIEF)
                        .with("Bihuan-Purpose", "HANDLING")
                        .get("/asset-measures/assets-" + CLUE + "/history")
                        .status())
                .isEqualTo(404);
        refused(http.as(CITY_HEAD, Role.POLICE_CHIEF).get("/asset-measures/assets-" + CLUE), 422, "PURPOSE_REQUIRED");
    }

    @Test
    @Order(20)
    void row_20_the_city_head_stops_4_86_million_in_three_accounts_until_10_12_16_20() {
        CLOCK.set(SampleAssets.APPLIED);
        refused(chief(CITY_HEAD, CLUE, "approve-emergency-measure", measure("E_GROUP")), 409, "NOT_HEI");
        refused(chief(COUNTY, CLUE, "approve-emergency-measure", measure("HEI")), 404, "NOT_FOUND");
        refused(chief(KEPT_OUT, CLUE, "approve-emergency-measure", measure("HEI")), 404, "NOT_FOUND");
        for (String clue : List.of(CLUE, LATE_CLUE)) {
            done(chief(CITY_HEAD, clue, "approve-emergency-measure", measure("HEI")));
        }

        JsonNode measure = eventually(CLUE, "/emergencies/0/measureId", "m-1").at("/emergencies/0");
        assertThat(fen(measure.get("assets"), "ACTIVE")).isEqualTo(486_000_000);
        assertThat(measure.get("expiresAt").asString()).isEqualTo("2024-10-12T08:20:00Z");
    }

    @Test
    @Order(25)
    void row_25_the_case_is_filed_in_time() {
        CLOCK.set(SampleAssets.at("2024-10-12T09:00"));
        for (String clue : List.of(CLUE, LATE_CLUE)) {
            ClueFacts.tell(CLUES, clue, "ClueConcluded", """
                    {"clueId": "%s", "clueNo": "XS-990100-2024-G-000417", "kind": "TRUE", "ladder": "HEI",
                     "handlingUnit": "990100-GA", "divisionCode": "990121", "concludedAt": "2024-10-12T01:00:00Z",
                     "conflictRevision": 1}""");
        }
        await().atMost(PATIENCE)
                .until(() -> Stream.of(CLUE, LATE_CLUE)
                        .allMatch(clue -> http.as(CITY_HEAD, Role.POLICE_CHIEF)
                                        .get("/cases/case-" + clue)
                                        .status()
                                == 200));
        CLOCK.set(SampleAssets.FILED);
        refused(chief(CITY_HEAD, CLUE, "convert-to-freeze", freeze("Z-1")), 409, "CASE_NOT_FILED_IN_TIME");
        for (String clue : List.of(CLUE, LATE_CLUE)) {
            done(http.as(CITY_HEAD, Role.POLICE_CHIEF)
                    .post("/cases/case-" + clue + "/file-case", Map.of("caseNo", "云公立字〔2024〕131号")));
        }
    }

    @Test
    @Order(26)
    void row_26_two_accounts_with_4_822_million_are_frozen_until_a_saturday() {
        CLOCK.set(SampleAssets.at("2024-10-12T11:40"));
        done(chief(CITY_HEAD, CLUE, "convert-to-freeze", freeze("Z-1", "Z-2")));

        JsonNode frozen = eventually(CLUE, "/frozen/1/endsOn", "2025-04-12").get("frozen");
        assertThat(frozen.valueStream().mapToLong(it -> it.get("fen").asLong()).sum())
                .isEqualTo(482_200_000);
        assertThat(frozen.get(0).get("endsOn").asString()).isEqualTo("2025-04-12");
    }

    @Test
    @Order(27)
    void row_27_the_account_of_the_spouse_with_38_000_is_released_before_16_20() {
        CLOCK.set(SampleAssets.at("2024-10-12T15:55"));
        done(chief(
                CITY_HEAD,
                CLUE,
                "release-emergency-measure",
                Map.of("measureId", "m-1", "refs", List.of("Z-3"), "ground", "UNRELATED", "document", "云公解字〔2024〕1号")));

        JsonNode measure =
                eventually(CLUE, "/emergencies/0/assets/2/standing", "RELEASED").at("/emergencies/0");
        assertThat(fen(measure.get("assets"), "RELEASED")).isEqualTo(3_800_000);
        assertThat(fen(measure.get("assets"), "CONVERTED")).isEqualTo(482_200_000);
        assertThat(fen(measure.get("assets"), "ACTIVE")).isZero();
        assertThat(measure.at("/assets/2/ground").asString()).isEqualTo("UNRELATED");
    }

    @Test
    @Order(28)
    void row_26_at_16_21_a_conversion_is_impossible_and_nobody_had_to_release_what_was_left() {
        CLOCK.set(SampleAssets.at("2024-10-12T16:21"));
        JsonNode measure = eventually(LATE_CLUE, "/emergencies/0/assets/0/standing", "RELEASED")
                .at("/emergencies/0");
        assertThat(measure.at("/assets/0/ground").asString()).isEqualTo("EXPIRED");
        assertThat(measure.at("/assets/0/endedAt").asString()).isEqualTo("2024-10-12T08:20:00Z");
        assertThat(fen(measure.get("assets"), "RELEASED")).isEqualTo(486_000_000);

        refused(chief(CITY_HEAD, LATE_CLUE, "convert-to-freeze", freeze("Z-1")), 409, "EMERGENCY_EXPIRED");
        assertThat(assets(LATE_CLUE).body().get("frozen").isEmpty()).isTrue();
        refused(
                chief(CITY_HEAD, LATE_CLUE, "approve-emergency-measure", measure("HEI")),
                409,
                "EMERGENCY_ALREADY_APPLIED");
    }

    private static Map<String, Object> measure(String suspect) {
        return Map.of(
                "measureId",
                "m-1",
                "kind",
                "TEMPORARY_FREEZE",
                "suspect",
                suspect,
                "suspicionRef",
                "云公核〔2024〕9号",
                "risk",
                "TRANSFER_ABROAD",
                "assets",
                List.of(deposit("Z-1", 300_000_000), deposit("Z-2", 182_200_000), deposit("Z-3", 3_800_000)),
                "document",
                "云公紧字〔2024〕1号");
    }

    private static Map<String, Object> freeze(String... refs) {
        return Map.of("measureId", "m-1", "refs", List.of(refs), "major", false, "document", "云公冻字〔2024〕1号");
    }

    private static Map<String, Object> deposit(String ref, long fen) {
        return Map.of("ref", ref, "kind", "DEPOSIT", "fen", fen);
    }

    private static long fen(JsonNode assets, String standing) {
        return assets.valueStream()
                .filter(it -> it.get("standing").asString().equals(standing))
                .mapToLong(it -> it.get("fen").asLong())
                .sum();
    }

    private static JsonNode eventually(String clue, String at, String value) {
        await().atMost(PATIENCE)
                .until(() -> value.equals(assets(clue).body().at(at).asString("")));
        return assets(clue).body();
    }

    private static Answer assets(String clue) {
        return http.as(CITY_HEAD, Role.POLICE_CHIEF)
                .with("Bihuan-Purpose", "HANDLING")
                .get("/asset-measures/assets-" + clue);
    }

    private static Answer verifier(String clue, String command, Object body) {
        return http.as(LEAD_VERIFIER, Role.VERIFIER).post("/asset-measures/assets-" + clue + "/" + command, body);
    }

    private static Answer chief(Actor who, String clue, String command, Object body) {
        return http.as(who, Role.POLICE_CHIEF).post("/asset-measures/assets-" + clue + "/" + command, body);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString("")).isEqualTo(code);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static Actor police(String officer, String unit, Level level) {
        return new Actor(officer, unit, "POLICE", level);
    }
}
