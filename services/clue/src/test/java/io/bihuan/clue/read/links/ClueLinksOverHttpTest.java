package io.bihuan.clue.read.links;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Links between clues in the running service: who decides on them, and that a link shows nobody a clue they must not see. */
class ClueLinksOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Actor CITY = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor COLLEAGUE = new Actor("o-desk-7", "990100-SHB", "SHB", Level.CITY);
    private static final Actor OTHER_CITY = new Actor("o-desk-2", "990200-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-desk-0", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Map<String, String> GROUND = Map.of("ground", "SAME_GROUP");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String here;
    private static String beside;
    private static String elsewhere;
    private static String inConflict;

    @BeforeAll
    static void four_clues_of_two_cities() {
        String database = Backends.freshDatabase("links");
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
        here = clue("990121", "柳湾村砂场老板带人强迫村民高价买砂");
        beside = clue("990122", "柳湾村砂场老板带人强迫村民高价买砂,夜里拦车");
        elsewhere = clue("990221", "柳湾村砂场老板带人强迫村民高价买砂!");
        inConflict = clue("990121", "柳湾村砂场老板带人强迫村民高价买砂。");
        keepOut(inConflict, COLLEAGUE.officer());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_link_is_shown_from_both_sides_to_who_sees_both_and_to_nobody_else() {
        done(decide(PROVINCE, here, "confirm-link", elsewhere, GROUND));
        done(decide(PROVINCE, here, "confirm-link", inConflict, GROUND));

        awaitLinks(PROVINCE, here, 2);
        awaitLinks(PROVINCE, elsewhere, 1);
        awaitLinks(CITY, here, 1);
        assertThat(links(CITY, here).text()).doesNotContain(elsewhere);
        awaitLinks(COLLEAGUE, here, 0);
        assertThat(links(COLLEAGUE, here).text()).doesNotContain(inConflict, elsewhere, "link-");
        awaitLinks(OTHER_CITY, elsewhere, 0);
        assertThat(http.as(CITY).get("/clues/" + here + "/history").text()).doesNotContain(elsewhere, "link");
        assertThat(http.as(CITY).get("/clues/" + here).text()).doesNotContain(elsewhere, "link-");
    }

    @Test
    void who_does_not_see_both_is_answered_as_on_an_unknown_clue() {
        for (String command : List.of("propose-link", "confirm-link", "reject-link", "unlink-clues")) {
            Map<String, Object> any = how(command);
            Answer foreign = decide(CITY, here, command, elsewhere, any);
            Answer never = decide(CITY, here, command, "clue-that-never-was", any);
            Answer conflicted = decide(COLLEAGUE, here, command, inConflict, any);
            for (Answer answer : List.of(foreign, never, conflicted)) {
                assertThat(answer.status()).as(answer.text()).isEqualTo(404);
                assertThat(answer.text()).contains("CLUE_UNKNOWN");
            }
        }
        assertThat(links(OTHER_CITY, here).status()).isEqualTo(404);
    }

    @Test
    void a_proposal_is_rejected_and_a_link_taken_back() {
        done(decide(CITY, here, "propose-link", beside, Map.of("method", "ANALYST", "score", 60)));
        done(decide(CITY, beside, "reject-link", here, Map.of("reason", "OTHER_EVENT")));
        done(decide(CITY, beside, "confirm-link", here, GROUND));
        done(decide(CITY, here, "unlink-clues", beside, Map.of("reason", "DISPROVED")));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(links(CITY, beside).text()).contains("UNLINKED", "DISPROVED", "ANALYST", here));
    }

    @Test
    void similar_clues_are_proposed_as_far_as_they_are_seen() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(similar(PROVINCE)).contains(beside, elsewhere, inConflict));
        assertThat(similar(CITY)).contains(beside, inConflict).doesNotContain(elsewhere);
        assertThat(similar(COLLEAGUE)).contains(beside).doesNotContain(elsewhere, inConflict);
        assertThat(http.as(CITY, Role.VERIFIER)
                        .get("/clues/" + here + "/similar")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void that_a_clue_is_worked_on_in_another_is_told_to_who_sees_both_alone() {
        String main = clue("990121", "某公司放高利贷,上门暴力催收,砸坏家具");
        String other = clue("990221", "某公司放高利贷,半夜泼漆");
        assertUnknown(decide(CITY, main, "merge-clue", other, Map.of("ground", "SAME_EVENT")));
        assertUnknown(decide(OTHER_CITY, other, "merge-clue", main, Map.of("ground", "SAME_EVENT")));

        done(decide(PROVINCE, other, "merge-clue", main, Map.of("ground", "SAME_EVENT")));

        awaitText(PROVINCE, main, "", other);
        awaitText(PROVINCE, main, "/history", "clue.ClueAbsorbed");
        awaitText(OTHER_CITY, other, "", "已并案");
        assertThat(text(CITY, main, "")).doesNotContain(other, "absorbed");
        assertThat(text(CITY, main, "/history")).doesNotContain(other, "ClueAbsorbed", "并入");
        assertThat(text(OTHER_CITY, other, "")).doesNotContain(main);
        assertThat(text(OTHER_CITY, other, "/history"))
                .contains("clue.ClueMerged")
                .doesNotContain(main);
        Answer hidden =
                http.as(OTHER_CITY).post("/clues/" + other + "/unmerge-clue", Map.of("reason", "WRONGLY_MERGED"));
        assertUnknown(hidden);
        assertThat(hidden.text()).doesNotContain(main);
        Map<String, String> told = Map.of("outcome", "FED_BACK", "channel", "LETTER");
        assertUnknown(http.as(OTHER_CITY).post("/clues/" + other + "/record-feedback", told));
        assertThat(http.as(PROVINCE)
                        .post("/clues/" + other + "/record-feedback", told)
                        .text())
                .contains("MAIN_CLUE_NOT_CONCLUDED")
                .doesNotContain(main);

        done(http.as(PROVINCE).post("/clues/" + other + "/unmerge-clue", Map.of("reason", "WRONGLY_MERGED")));
        awaitText(PROVINCE, other, "", "REGISTERED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(text(PROVINCE, main, "")).doesNotContain(other));
    }

    private static void assertUnknown(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.text()).contains("CLUE_UNKNOWN");
    }

    private static String text(Actor actor, String clue, String part) {
        return done(http.as(actor).get("/clues/" + clue + part)).text();
    }

    private static void awaitText(Actor actor, String clue, String part, String expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(text(actor, clue, part)).contains(expected));
    }

    private static String similar(Actor actor) {
        return done(http.as(actor).get("/clues/" + here + "/similar")).text();
    }

    private static Map<String, Object> how(String command) {
        return switch (command) {
            case "propose-link" -> Map.of("method", "ANALYST", "score", 50);
            case "confirm-link" -> Map.of("ground", "SAME_GROUP");
            case "reject-link" -> Map.of("reason", "COINCIDENCE");
            default -> Map.of("reason", "DISPROVED");
        };
    }

    private static Answer decide(Actor actor, String clue, String command, String other, Map<String, ?> how) {
        Map<String, Object> body = new HashMap<>(how);
        body.put("clueId", other);
        return http.as(actor).post("/clues/" + clue + "/" + command, body);
    }

    private static Answer links(Actor actor, String clue) {
        return http.as(actor).get("/clues/" + clue + "/links");
    }

    private static void awaitLinks(Actor actor, String clue, int many) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(done(links(actor, clue)).body().get("items")).hasSize(many));
    }

    private static String clue(String division, String narrative) {
        Map<String, Object> tip = new HashMap<>(Map.of(
                "source", "MASS_REPORT",
                "channel", "HOTLINE",
                "receivedAt", "2024-09-10T01:14:00Z",
                "mode", "REAL_NAME",
                "divisionCode", division,
                "place", "柳湾村",
                "industry", "自然资源",
                "accused", "某团伙",
                "narrative", narrative,
                "reporter", Map.of("name", "测试举报人010", "phone", "19900003870")));
        String tipId =
                done(http.as(PROVINCE).post("/tips", tip)).body().get("tipId").asString();
        return done(http.as(PROVINCE).post("/clues", Map.of("tipId", tipId)))
                .body()
                .get("id")
                .asString();
    }

    private static void keepOut(String clue, String officer) {
        done(http.as(CITY)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-desk-9",
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "自然资源",
                                "grade", "KEY",
                                "conflictUnits", List.of())));
        done(http.as(CITY)
                .post(
                        "/clues/" + clue + "/declare-conflict",
                        Map.of("units", List.of(), "officers", List.of(officer), "ground", "NAMED_IN_THE_CLUE")));
        await().atMost(PATIENCE)
                .until(() -> http.as(COLLEAGUE).get("/clues/" + clue).status() == 404);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
