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
import io.bihuan.testkit.KafkaTap;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** One clue in the running service: over HTTP, through the log, the read models, the clock poller and Kafka. */
class ClueLifeOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCIAL_DESK = new Actor("o-desk-0", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor CITY_POLICE = new Actor("o-city-1", "990100-GA", "POLICE", Level.CITY);

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        CaseFacts.haveTheirTopic();
        String database = Backends.freshDatabase("clue_life");
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
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_tip_goes_all_the_way_round() {
        String clue = registered("强迫村民买砂");
        triaged(clue, List.of("990121103-PCS"));
        Answer refused = dispatch(clue, "990121103-PCS");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.body().get("code").asString()).isEqualTo("HANDLING_UNIT_IN_CONFLICT");
        assertThat(refused.text()).contains("990121-GA");
        done(dispatch(clue, "990100-GA"));
        done(police(clue, "acknowledge-receipt", null));
        done(police(clue, "approve-verification-start", Map.of("verifiers", List.of("o-city-1", "o-city-2"))));
        CLOCK.advance(Duration.ofMinutes(5));
        done(measure(clue, "REPORTER_INTERVIEW", "J-2024-0012"));
        done(measure(clue, "INSPECTION", "K-2024-0033"));
        done(police(clue, "submit-conclusion", Map.of("kind", "TRUE", "ladder", "HEI", "reportRef", "B-2024-0007")));
        done(desk(clue, "confirm-conclusion", null));
        assertThat(status(clue)).isEqualTo("UNDER_GATE");
        assertThat(desk(clue, "confirm-conclusion", null).body().get("code").asString())
                .isEqualTo("GATE_BY_SECOND_ORGAN");
        done(http.as(PROVINCIAL_DESK).post("/clues/" + clue + "/confirm-conclusion", null));

        CaseFacts.tell(clue, "CaseFiled", """
            {"caseId":"case-%1$s","caseNo":"AJ-990100-2024-000131","clueId":"%1$s","filingUnit":"990100-GA",
             "level":"CITY","filedAt":"2024-10-12T02:30:00Z"}\
            """);
        CaseFacts.tell(clue, "CaseClosed", """
            {"caseId":"case-%1$s","clueId":"%1$s","outcome":"CONVICTED","closedAt":"2025-11-25T06:00:00Z"}\
            """);
        await().atMost(PATIENCE).until(() -> status(clue).equals("HANDLED"));
        Answer blocked = desk(clue, "close-loop", null);
        assertThat(blocked.body().get("code").asString()).isEqualTo("CLOSURE_BLOCKED");
        assertThat(blocked.text()).contains("FEEDBACK");
        done(desk(clue, "record-feedback", Map.of("outcome", "FED_BACK", "channel", "VAULT_RELAY")));
        Answer closed = done(desk(clue, "close-loop", null));

        Http after = http.as(DESK).with("Bihuan-After", closed.header("Bihuan-Position"));
        JsonNode details = after.get("/clues/" + clue).body();
        assertThat(details.get("status").asString()).isEqualTo("LOOP_CLOSED");
        assertThat(details.get("deadlines")).hasSize(3);
        JsonNode then =
                after.get("/clues/" + clue + "?asOf=2024-09-10T02:02:00Z").body();
        assertThat(then.get("status").asString()).isNotEqualTo("LOOP_CLOSED");
        assertThat(then.path("conclusion").isObject()).isFalse();
        Answer history = after.get("/clues/" + clue + "/history");
        assertThat(history.text()).contains("线索已登记", "期限起算", "线索已闭环", "system:");
        assertThat(history.text()).doesNotContain("强迫村民买砂", "reporterRef");
        assertThat(after.get("/clues?status=LOOP_CLOSED&handlingUnit=990100-GA").text())
                .contains(clue);
        JsonNode named = after.get("/clues?clueNo=" + details.get("clueNo").asString())
                .body()
                .get("items");
        assertThat(named).hasSize(1);
        assertThat(named.get(0).get("clueId").asString()).isEqualTo(clue);
        try (KafkaTap tap = KafkaTap.on(Backends.kafkaBootstrap(), "bihuan.clue.v1")) {
            List<KafkaTap.Message> told = tap.until(
                    all -> all.stream()
                            .anyMatch(it -> it.key().equals(clue) && it.type().endsWith("ClueLoopClosed.v1")),
                    PATIENCE);
            assertThat(told.stream().filter(it -> it.key().equals(clue)).map(KafkaTap.Message::value))
                    .noneMatch(value -> value.contains("强迫村民买砂"));
        }
    }

    @Test
    void a_tip_gets_its_clue_and_only_one() {
        String tip = tip("放高利贷");
        String clue = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .body()
                .get("id")
                .asString();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(http.as(DESK).get("/tips/" + tip).text()).contains(clue));
        Answer again = http.as(DESK).post("/clues", Map.of("tipId", tip));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("code").asString()).isEqualTo("TIP_ATTACHED_ELSEWHERE");
    }

    @Test
    void a_receipt_nobody_signs_is_breached_once_and_the_dispatch_lapses_and_goes_elsewhere() {
        String clue = registered("垄断河砂");
        triaged(clue, List.of());
        done(dispatch(clue, "990122-GA"));
        CLOCK.advance(Duration.ofDays(30));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(DESK).get("/clues/" + clue + "/history").text())
                        .containsOnlyOnce("\"clue.DeadlineBreached\""));
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(DESK).get("/clues/" + clue + "/history").text())
                        .containsOnlyOnce("\"clue.DeadlineBreached\""));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(DESK).get("/clues?status=LAPSED").text())
                        .contains(clue, "\"everBreached\":true"));
        assertThat(custody(DESK, clue).get("custodian").asString()).isEqualTo("990100-SHB");
        assertThat(custody(DESK, clue).get("escalatedTo").asString()).isEqualTo("990100-GA");
        done(redispatch(clue, "990100-GA"));
        done(police(clue, "acknowledge-receipt", null));
        await().atMost(PATIENCE)
                .until(() -> custody(DESK, clue).get("custodian").asString().equals("990100-GA"));
    }

    @Test
    void a_clue_is_offered_withdrawn_offered_again_signed_for_and_returned_only_with_the_consent_of_the_sender() {
        String clue = registered("强买强卖");
        triaged(clue, List.of());
        done(dispatch(clue, "990100-GA"));
        await().atMost(PATIENCE).until(() -> status(clue).equals("DISPATCHED"));
        JsonNode preview = http.as(CITY_POLICE).get("/clues/" + clue).body();
        assertThat(preview.get("triage").get("grade").asString()).isEqualTo("KEY");
        assertThat(preview.get("custody").get("offer").get("by").asString()).isEqualTo("990100-SHB");
        assertThat(preview.get("tipId").asString()).as("a defined minimum").isEmpty();
        assertThat(preview.get("triage").get("firstOfficer").asString()).isEmpty();
        assertThat(police(clue, "withdraw-offer", Map.of("reason", "WRONG_UNIT"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("NOT_THE_OFFERER");
        done(desk(clue, "withdraw-offer", Map.of("reason", "WRONG_UNIT")));
        assertThat(police(clue, "acknowledge-receipt", null).status())
                .as("whoever is no longer asked sees no more than on an unknown clue")
                .isEqualTo(404);
        await().atMost(PATIENCE)
                .until(() -> http.as(CITY_POLICE).get("/clues/" + clue).status() == 404);

        done(redispatch(clue, "990100-GA"));
        done(police(clue, "acknowledge-receipt", null));
        done(police(clue, "return-clue", Map.of("reason", "NO_JURISDICTION")));
        await().atMost(PATIENCE).until(() -> status(clue).equals("RETURN_OFFERED"));
        assertThat(custody(DESK, clue).get("custodian").asString()).isEqualTo("990100-GA");
        assertThat(http.as(PROVINCIAL_DESK)
                        .post("/clues/" + clue + "/accept-return", null)
                        .text())
                .contains("NOT_THE_SENDER", "990100-SHB");
        done(desk(clue, "refuse-return", Map.of("reason", "UNIT_IS_COMPETENT")));
        assertThat(police(clue, "return-clue", Map.of("reason", "NO_JURISDICTION"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("RETURNED_TWICE");
        try (KafkaTap tap = KafkaTap.on(Backends.kafkaBootstrap(), "bihuan.clue.v1")) {
            tap.until(
                    all -> all.stream()
                            .anyMatch(it -> it.key().equals(clue)
                                    && it.type().endsWith("ClueOfferEnded.v1")
                                    && it.value().contains("WITHDRAWN")),
                    PATIENCE);
        }
    }

    private static JsonNode custody(Actor who, String clue) {
        return http.as(who).get("/clues/" + clue).body().get("custody");
    }

    @Test
    void S20_nothing_found_in_a_key_clue_is_read_again_by_others_and_then_verified_again() {
        String clue = registered("敲诈商户");
        triaged(clue, List.of("990121103-PCS"));
        done(dispatch(clue, "990100-GA"));
        assertThat(http.as(DESK).post("/reviews", Map.of("clueId", clue)).text())
                .contains("NOT_CONCLUDED");
        done(police(clue, "acknowledge-receipt", null));
        done(police(clue, "approve-verification-start", Map.of("verifiers", List.of("o-city-1", "o-city-2"))));
        CLOCK.advance(Duration.ofMinutes(5));
        done(measure(clue, "INSPECTION", "K-2024-0034"));
        done(police(
                clue, "submit-conclusion", Map.of("kind", "UNPROVEN", "ladder", "NONE", "reportRef", "B-2024-0008")));
        done(desk(clue, "confirm-conclusion", null));
        done(http.as(new Actor("o-desk-0", "990000-SHB", "SHB", Level.PROVINCE), Role.DESK_HEAD)
                .post("/clues/" + clue + "/confirm-conclusion", null));

        await().atMost(PATIENCE).until(() -> reviews(clue).size() == 1);
        String review = "/reviews/" + reviews(clue).get(0).get("reviewId").asString();
        assertThat(reviews(clue).get(0).get("conclusion").get("ground").asString())
                .isEqualTo("IMPORTANT_NEGATIVE");
        assertThat(http.as(DESK).post(review + "/start-reading", null).text()).contains("REVIEWED_BY_AUTHOR");
        assertThat(http.as(CITY_POLICE, Role.DESK_TRIAGER)
                        .post(review + "/start-reading", null)
                        .status())
                .as("the unit whose conclusion is read again does not see by whom")
                .isEqualTo(404);
        Actor conflicted = new Actor("o-pcs-1", "990121103-PCS", "POLICE", Level.TOWN);
        assertThat(http.as(conflicted, Role.DESK_HEAD).get(review).status()).isEqualTo(404);
        assertThat(http.as(conflicted, Role.DESK_HEAD)
                        .post(review + "/start-reading", null)
                        .status())
                .isEqualTo(404);
        assertThat(http.as(conflicted, Role.DESK_HEAD)
                        .post("/reviews", Map.of("clueId", clue))
                        .status())
                .isEqualTo(404);

        Http reader = http.as(new Actor("o-desk-7", "990100-SHB", "SHB", Level.CITY), Role.DESK_TRIAGER);
        Http head = http.as(new Actor("o-head-1", "990000-SHB", "SHB", Level.PROVINCE), Role.DESK_HEAD);
        done(reader.post(review + "/start-reading", null));
        done(reader.post(review + "/give-opinion", Map.of("opinion", "OVERTURN", "opinionRef", "F-2024-0003")));
        done(head.post(review + "/overturn-conclusion", null));

        await().atMost(PATIENCE).until(() -> status(clue).equals("VERIFYING"));
        JsonNode details = http.as(DESK).get("/clues/" + clue).body();
        JsonNode earlier = details.get("earlierConclusions").get(0);
        assertThat(earlier.get("conclusion").get("kind").asString()).isEqualTo("UNPROVEN");
        assertThat(earlier.get("ground").asString()).isEqualTo("OVERTURNED");
        assertThat(details.get("conclusion").isNull()).isTrue();
        await().atMost(PATIENCE)
                .until(() -> reviews(clue).get(0).get("status").asString().equals("OVERTURNED"));
        assertThat(http.as(DESK).get(review + "/history").text()).contains("结论已抽取复核", "复核改变结论");
        assertThat(http.as(DESK).get("/reviews/no-such-review").text()).contains("REVIEW_UNKNOWN");
    }

    private static JsonNode reviews(String clue) {
        return http.as(DESK).get("/reviews?clueId=" + clue).body().get("items");
    }

    @Test
    void what_is_missing_or_unknown_is_said() {
        assertThat(http.as(DESK).get("/clues/no-such-clue").status()).isEqualTo(404);
        assertThat(http.as(DESK).post("/clues/no-such-clue/close-loop", null).status())
                .isEqualTo(404);
        assertThat(http.as(DESK)
                        .post("/clues", Map.of("tipId", "no-such-tip"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("TIP_UNKNOWN");
        assertThat(http.as(DESK).post("/clues", Map.of()).status()).isEqualTo(422);
        assertThat(http.post("/clues", Map.of("tipId", "tip-1")).status()).isEqualTo(401);
    }

    private static String registered(String narrative) {
        return done(http.as(DESK).post("/clues", Map.of("tipId", tip(narrative))))
                .body()
                .get("id")
                .asString();
    }

    private static String tip(String narrative) {
        return done(http.as(DESK)
                        .post(
                                "/tips",
                                Map.of(
                                        "source", "MASS_REPORT",
                                        "channel", "HOTLINE",
                                        "receivedAt",
                                                CLOCK.instant().minusSeconds(60).toString(),
                                        "mode", "ANONYMOUS",
                                        "divisionCode", "990121",
                                        "place", "柳湾村",
                                        "industry", "自然资源",
                                        "accused", "某团伙",
                                        "narrative", narrative)))
                .body()
                .get("tipId")
                .asString();
    }

    private static void triaged(String clue, List<String> conflictUnits) {
        done(desk(
                clue,
                "triage-clue",
                Map.of(
                        "secondOfficer", "o-desk-9",
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "HEI",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", conflictUnits)));
    }

    private static Answer dispatch(String clue, String unit) {
        return desk(clue, "dispatch-clue", Map.of("handlingUnit", unit, "dueOn", "2025-06-30"));
    }

    private static Answer redispatch(String clue, String unit) {
        return desk(clue, "redispatch-clue", Map.of("handlingUnit", unit, "dueOn", "2025-06-30"));
    }

    private static Answer measure(String clue, String kind, String reference) {
        return police(
                clue,
                "record-measure",
                Map.of("kind", kind, "performedAt", CLOCK.instant().toString(), "evidenceRef", reference));
    }

    private static Answer desk(String clue, String command, @Nullable Object body) {
        return http.as(DESK).post("/clues/" + clue + "/" + command, body);
    }

    private static Answer police(String clue, String command, @Nullable Object body) {
        return http.as(CITY_POLICE).post("/clues/" + clue + "/" + command, body);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static String status(String clue) {
        return http.as(DESK).get("/clues/" + clue).body().get("status").asString();
    }
}
