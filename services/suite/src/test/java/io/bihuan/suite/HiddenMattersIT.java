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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Hidden is answered like unknown, text by text: a clue lies with the county police until a conflict is declared over them.
 * From then on it does not exist for them, whatever they ask and whatever they try.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HiddenMattersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Actor DESK = SuiteUnderTest.DESK;
    private static final Actor COUNTY = new Actor("o-6001", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor STATION = new Actor("o-6101", "990121103-PCS", "POLICE", Level.TOWN);
    private static final Actor OTHER_COUNTY = new Actor("o-6201", "990122-GA", "POLICE", Level.COUNTY);
    private static final Actor CITY = SuiteUnderTest.VERIFIER;
    private static final String NOBODY = "clue-that-never-was";

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static String tipId;
    private static String clueId;
    private static String clueNo;
    private static long beforeTheConflict;

    @BeforeAll
    static void a_clue_lies_with_the_county_police() {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-20T01:00:00Z");
        tipId = done(suite.clue(DESK).post("/tips", """
                {"source": "MASS_REPORT", "channel": "来访", "receivedAt": "2024-09-10T01:14:00Z", "mode": "REAL_NAME",
                 "divisionCode": "990121103", "narrative": "反映某砂场强买强卖",
                 "reporter": {"name": "测试举报人009", "phone": "19900003869"}}""")).body().get("tipId").asString();
        clueId = done(suite.clue(DESK).post("/clues", Map.of("tipId", tipId)))
                .body()
                .get("id")
                .asString();
        done(command(
                DESK,
                "triage-clue",
                Map.of(
                        "secondOfficer", SuiteUnderTest.DESK_HEAD.officer(),
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "E_GROUP",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", List.of())));
        done(command(DESK, "dispatch-clue", Map.of("handlingUnit", COUNTY.unit(), "dueOn", "2024-12-20")));
        Answer signed = done(command(COUNTY, "acknowledge-receipt", null));
        beforeTheConflict = Long.parseLong(signed.header("Bihuan-Position"));
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
    }

    @Test
    @Order(1)
    void whoever_has_it_sees_it_and_their_superiors_and_the_desks_of_the_area_and_nobody_else() {
        await().atMost(PATIENCE).until(() -> details(COUNTY).status() == 200);
        clueNo = details(COUNTY).body().get("clueNo").asString();

        assertThat(listed(COUNTY)).isTrue();
        assertThat(details(SuiteUnderTest.COUNTY_DESK).status()).isEqualTo(200);
        assertThat(details(SuiteUnderTest.PROVINCE_DESK).status()).isEqualTo(200);
        assertThat(suite.clue(SuiteUnderTest.POLICE_HEAD)
                        .get("/clues/" + clueId)
                        .status())
                .isEqualTo(200);
        for (Actor stranger : List.of(OTHER_COUNTY, STATION, SuiteUnderTest.PROCURATOR)) {
            nothingIsThere(stranger);
        }
    }

    @Test
    @Order(2)
    void roles_see_as_much_as_they_need() {
        Answer metadata = suite.clue(DESK).as(DESK, Role.AUDITOR).get("/clues/" + clueId);
        assertThat(metadata.status()).isEqualTo(200);
        assertThat(metadata.body().get("status").asString()).isEmpty();
        assertThat(metadata.body().get("triage").isNull()).isTrue();
        JsonNode history = suite.clue(DESK)
                .as(DESK, Role.AUDITOR)
                .get("/clues/" + clueId + "/history")
                .body();
        assertThat(history)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.get("data")).isEmpty());
        Answer status = suite.clue(DESK).as(DESK, Role.ENFORCEMENT_SUPERVISOR).get("/clues/" + clueId);
        assertThat(status.body().get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(status.body().get("deadlines")).isNotEmpty();
        assertThat(status.body().get("route").isNull()).isTrue();
        assertThat(suite.clue(DESK)
                        .as(DESK, Role.DESK_TRIAGER, Role.OPERATOR)
                        .get("/clues/" + clueId)
                        .status())
                .as("a further role gives nothing that is forbidden")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void when_a_conflict_grows_over_who_has_it_it_goes_one_level_up() {
        done(command(
                DESK,
                "declare-conflict",
                Map.of("units", List.of(COUNTY.unit()), "officers", List.of(), "ground", "NAMED_IN_THE_CLUE")));

        await().atMost(PATIENCE)
                .until(() -> details(DESK)
                        .body()
                        .get("route")
                        .get("handlingUnit")
                        .asString()
                        .equals(CITY.unit()));
        assertThat(details(CITY).status()).isEqualTo(200);
        assertThat(listed(CITY)).isTrue();
    }

    @Test
    @Order(4)
    void from_then_on_it_does_not_exist_for_the_county_nor_for_the_station_below() {
        nothingIsThere(COUNTY);
        nothingIsThere(STATION);
        assertThat(suite.clue(COUNTY)
                        .get("/clues/" + clueId + "?asOf=" + beforeTheConflict)
                        .status())
                .as("nor as it was while they had it")
                .isEqualTo(404);
        for (Actor desk : List.of(SuiteUnderTest.COUNTY_DESK, DESK)) {
            assertThat(details(desk).status()).isEqualTo(200);
        }
    }

    @Test
    @Order(5)
    void whatever_they_or_strangers_try_is_answered_as_if_there_were_no_such_clue() {
        for (Actor blind : List.of(COUNTY, OTHER_COUNTY)) {
            for (String attempt : List.of("acknowledge-receipt", "return-clue", "submit-conclusion")) {
                Object body = bodyOf(attempt);
                alike(
                        suite.clue(blind).post("/clues/" + clueId + "/" + attempt, body),
                        suite.clue(blind).post("/clues/" + NOBODY + "/" + attempt, body));
            }
            alike(
                    suite.clue(blind).with("If-Match", "\"0\"").post("/clues/" + clueId + "/acknowledge-receipt", null),
                    suite.clue(blind)
                            .with("If-Match", "\"0\"")
                            .post("/clues/" + NOBODY + "/acknowledge-receipt", null));
        }
        alike(
                suite.clue(COUNTY)
                        .post("/unseal-requests", Map.of("tipId", tipId, "purpose", "INTERVIEW", "reason", "核实")),
                suite.clue(COUNTY)
                        .post("/unseal-requests", Map.of("tipId", NOBODY, "purpose", "INTERVIEW", "reason", "核实")));
    }

    @Test
    @Order(6)
    void an_identity_stays_sealed_with_one_approver() {
        String request = "/unseal-requests/"
                + done(suite.clue(CITY)
                                .post(
                                        "/unseal-requests",
                                        Map.of("tipId", tipId, "purpose", "INTERVIEW", "reason", "需见面询问")))
                        .body()
                        .get("id")
                        .asString();
        Actor keeper = new Actor("o-8001", "990100-SHB", "SHB", Level.CITY);
        done(suite.clue(keeper).as(keeper, Role.KEY_CUSTODIAN).post(request + "/approve-unseal", null));

        await().atMost(PATIENCE).until(() -> suite.clue(CITY).get(request).status() == 200);
        for (String question : List.of("", "/history")) {
            Answer hidden = suite.clue(COUNTY).get(request + question);
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.text().replace(request.substring(request.lastIndexOf('/') + 1), "ID"))
                    .isEqualTo(suite.clue(COUNTY)
                            .get("/unseal-requests/" + NOBODY + question)
                            .text()
                            .replace(NOBODY, "ID"));
        }
        for (String other : List.of(clueId, tipId)) {
            assertThat(suite.clue(OTHER_COUNTY)
                            .get("/unseal-requests/" + other + "/history")
                            .status())
                    .as("no side door to tips and clues")
                    .isEqualTo(404);
            assertThat(suite.clue(OTHER_COUNTY)
                            .get("/key-destructions/" + other + "/history")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(suite.clue(COUNTY).get("/unseal-requests").body().get("items"))
                .isEmpty();
        assertThat(suite.clue(CITY).get("/unseal-requests").body().get("items")).hasSize(1);

        Answer one = suite.clue(CITY).post(request + "/view-identity", null);
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.body().get("code").asString()).isEqualTo("UNSEAL_NOT_OPEN");
        Answer again = suite.clue(keeper).as(keeper, Role.KEY_CUSTODIAN).post(request + "/approve-unseal", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(one.text() + again.text()).doesNotContain("测试举报人", "19900003869");
    }

    /** Not in a single answer, not in a history, not in a list, not in the length of its pages. */
    private static void nothingIsThere(Actor actor) {
        Http clue = suite.clue(actor);
        alike(clue.get("/clues/" + clueId), clue.get("/clues/" + NOBODY));
        alike(clue.get("/clues/" + clueId + "/history"), clue.get("/clues/" + NOBODY + "/history"));
        alike(clue.get("/clues/" + clueId + "?asOf=3"), clue.get("/clues/" + NOBODY + "?asOf=3"));
        JsonNode page = clue.get("/clues?limit=1").body();
        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("next").asString()).isEmpty();
    }

    private static void alike(Answer hidden, Answer unknown) {
        assertThat(unknown.status()).as(unknown.text()).isIn(404, 422);
        assertThat(hidden.status()).as(hidden.text()).isEqualTo(unknown.status());
        assertThat(plain(hidden)).isEqualTo(plain(unknown)).doesNotContain("990121-GA", clueNo);
    }

    /** The answer without the id that was asked for, which is the asker's own. */
    private static String plain(Answer answer) {
        return answer.text().replace(clueId, "ID").replace(tipId, "ID").replace(NOBODY, "ID");
    }

    private static boolean listed(Actor actor) {
        return suite.clue(actor).get("/clues?limit=200").text().contains(clueId);
    }

    private static Answer details(Actor actor) {
        return suite.clue(actor).get("/clues/" + clueId);
    }

    private static Answer command(Actor actor, String name, Object body) {
        return suite.clue(actor).post("/clues/" + clueId + "/" + name, body);
    }

    private static Object bodyOf(String command) {
        return switch (command) {
            case "return-clue" -> Map.of("reasonCode", "NOT_OUR_JURISDICTION");
            case "submit-conclusion" -> Map.of("kind", "TRUE", "ladder", "E_GROUP", "reportRef", "bg-1");
            default -> null;
        };
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
