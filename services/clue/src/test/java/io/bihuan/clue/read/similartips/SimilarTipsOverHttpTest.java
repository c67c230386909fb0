package io.bihuan.clue.read.similartips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.ClueApplication;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Proposals in the running service: to whom what is proposed, and what is never said. */
class SimilarTipsOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor COLLEAGUE = new Actor("o-desk-7", "990100-SHB", "SHB", Level.CITY);
    private static final Actor OTHER_CITY = new Actor("o-desk-2", "990200-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-desk-0", "990000-SHB", "SHB", Level.PROVINCE);
    private static final String SAND = "柳湾村砂场老板带人强迫村民高价买砂,不买就堵门打人";
    private static final String REPORTER = "测试举报人009";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String asked;
    private static String again;
    private static String related;
    private static String elsewhere;
    private static String inConflict;

    @BeforeAll
    static void five_tips_are_received() {
        String database = Backends.freshDatabase("similar");
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.vault.database=" + database + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search"));
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        asked = tip("990121", SAND);
        inConflict = tip("990121", SAND + "。");
        again = tip("990121", SAND + "!");
        related = tip("990122", "石桥村", "石桥村砂场老板强迫我家高价买砂,还叫人夜里拦车");
        elsewhere = tip("990221", SAND + "!!");
        tip("990121", "某公司放高利贷,上门暴力催收,砸坏家具");
        keepOut(inConflict, COLLEAGUE.officer());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_desk_is_proposed_the_tips_of_its_area_in_bands_with_what_both_say() {
        JsonNode proposals = done(similar(DESK, "")).body();

        assertThat(ids(proposals)).containsExactlyInAnyOrder(again, inConflict, related);
        assertThat(ids(proposals)).endsWith(related);
        assertThat(proposals.get("complete").asBoolean()).isTrue();
        JsonNode first = proposals.get("items").get(0);
        assertThat(first.get("likeness").asString()).isEqualTo("HIGH");
        assertThat(first.get("words").get(0).asString()).contains("强迫村民高价买砂");
        assertThat(proposals.get("items").get(2).get("likeness").asString()).isEqualTo("MEDIUM");
    }

    @Test
    void whoever_must_keep_out_of_a_matter_gets_no_hint_of_it_and_no_gap() {
        assertThat(ids(done(similar(COLLEAGUE, "")).body())).containsExactly(again, related);
        assertThat(ids(done(similar(COLLEAGUE, "?limit=1")).body())).containsExactly(again);
        assertThat(similar(COLLEAGUE, "").text()).doesNotContain(inConflict, elsewhere);
    }

    @Test
    void a_superior_of_both_areas_sees_both() {
        assertThat(ids(done(similar(PROVINCE, "")).body())).contains(again, elsewhere, related);
    }

    @Test
    void a_tip_of_elsewhere_is_answered_like_one_that_never_was() {
        Answer foreign = similar(OTHER_CITY, "");
        Answer unknown = http.as(OTHER_CITY).get("/tips/tip-that-never-was/similar");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body().get("code").asString()).isEqualTo("TIP_UNKNOWN");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text().replace("tip-that-never-was", asked).length())
                .isEqualTo(foreign.text().length());
    }

    @Test
    void nothing_tells_who_reported_nor_that_two_tips_are_of_the_same() {
        assertThat(similar(PROVINCE, "").text())
                .doesNotContain(REPORTER, "19900003869", "reporter", "REAL_NAME", "accused", "narrative", "score");
    }

    @Test
    void the_answer_is_the_same_each_time() {
        String first = items(similar(DESK, ""));

        assertThat(items(similar(DESK, ""))).isEqualTo(first);
    }

    @Test
    void a_limit_that_is_none_is_refused_by_name() {
        for (String limit : List.of("0", "51", "-1")) {
            Answer refused = similar(DESK, "?limit=" + limit);
            assertThat(refused.status()).as(refused.text()).isBetween(400, 422);
            assertThat(refused.text()).contains("PARAMETER_MALFORMED", "limit");
        }
    }

    @Test
    void only_desks_are_let_in() {
        for (Role role : List.of(Role.VERIFIER, Role.AUDITOR, Role.OPERATOR, Role.INTAKE_CLERK)) {
            assertThat(http.as(DESK, role).get("/tips/" + asked + "/similar").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_search_is_in_the_trail_and_makes_nobody_a_suspect() {
        done(similar(COLLEAGUE, ""));
        Http auditor = http.as(new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE), Role.AUDITOR);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(auditor.get("/reads?officer=" + COLLEAGUE.officer() + "&limit=100")
                                .text())
                        .contains("GET /tips/{id}/similar", "similarTo"));
        assertThat(auditor.get("/interference-candidates").body().get("items"))
                .filteredOn(item -> item.get("officer").asString().equals(COLLEAGUE.officer()))
                .noneMatch(item -> item.get("operation").asString().endsWith("/similar"));
    }

    private static Answer similar(Actor actor, String query) {
        return http.as(actor).get("/tips/" + asked + "/similar" + query);
    }

    private static String items(Answer answer) {
        return answer.body().get("items").toString();
    }

    private static List<String> ids(JsonNode proposals) {
        return StreamSupport.stream(proposals.get("items").spliterator(), false)
                .map(item -> item.get("tipId").asString())
                .toList();
    }

    private static String tip(String division, String narrative) {
        return tip(division, "柳湾村", narrative);
    }

    private static String tip(String division, String place, String narrative) {
        Map<String, Object> tip = new HashMap<>(Map.of(
                "source", "MASS_REPORT",
                "channel", "HOTLINE",
                "receivedAt", "2024-09-10T01:14:00Z",
                "mode", "REAL_NAME",
                "divisionCode", division,
                "place", place,
                "industry", "自然资源",
                "accused", "某团伙",
                "narrative", narrative,
                "reporter", Map.of("name", REPORTER, "phone", "19900003869")));
        return done(http.as(PROVINCE).post("/tips", tip)).body().get("tipId").asString();
    }

    private static void keepOut(String tip, String officer) {
        String clue = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .body()
                .get("id")
                .asString();
        done(http.as(DESK)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-desk-9",
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "自然资源",
                                "grade", "KEY",
                                "conflictUnits", List.of())));
        done(http.as(DESK)
                .post(
                        "/clues/" + clue + "/declare-conflict",
                        Map.of("units", List.of(), "officers", List.of(officer), "ground", "NAMED_IN_THE_CLUE")));
        await().atMost(PATIENCE)
                .until(() -> http.as(COLLEAGUE).get("/tips/" + tip).status() == 404);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
