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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Five chiefs and one officer 五长一警 sign the conclusion of a police station over HTTP, by the ladder that the registry publishes
 * and in the posts that it says they hold; then another organ passes it.
 */
class SignedConclusionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor DESK = SuiteUnderTest.DESK;
    private static final Actor OFFICER = station("990121103-PCS-001");
    private static final Actor DEPUTY_OF_THE_STATION = station("990121103-PCS-002");
    private static final Actor HEAD_OF_THE_STATION = station("990121103-PCS-003");
    private static final Actor HEAD_OF_THE_BRIGADE = county("990121-GA-004");
    private static final Actor DEPUTY_CHIEF = county("990121-GA-005");
    private static final Actor CHIEF = county("990121-GA-001");

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static String clue;

    @BeforeAll
    static void a_station_has_submitted_its_conclusion() {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-20T01:00:00Z");
        await().atMost(PATIENCE)
                .until(() -> Http.at("http://127.0.0.1:" + suite.ports.clue())
                        .operating()
                        .get("/admin/registry-copy")
                        .body()
                        .path("source")
                        .asString("")
                        .equals("COPY"));
        String tip =
                done(suite.clue(DESK).post("/tips", """
                {"source": "MASS_REPORT", "channel": "来访", "receivedAt": "2024-09-19T01:14:00Z", "mode": "ANONYMOUS",
                 "divisionCode": "990121103", "narrative": "反映某砂场强买强卖"}""")).body().get("tipId").asString();
        clue = "/clues/"
                + done(suite.clue(DESK).post("/clues", Map.of("tipId", tip)))
                        .body()
                        .get("id")
                        .asString();
        step(
                DESK,
                Role.DESK_TRIAGER,
                "triage-clue",
                Map.of(
                        "secondOfficer", SuiteUnderTest.DESK_HEAD.officer(),
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "E_GANG",
                        "industry", "自然资源",
                        "grade", "GENERAL",
                        "conflictUnits", List.of()));
        step(DESK, Role.DESK_TRIAGER, "dispatch-clue", Map.of("handlingUnit", OFFICER.unit(), "dueOn", "2024-12-20"));
        step(OFFICER, Role.VERIFIER, "acknowledge-receipt", null);
        step(
                CHIEF,
                Role.POLICE_CHIEF,
                "approve-verification-start",
                Map.of("verifiers", List.of(OFFICER.officer(), "990121-GA-002")));
        suite.clock.advance(Duration.ofHours(26));
        step(
                OFFICER,
                Role.VERIFIER,
                "record-measure",
                Map.of("kind", "INQUIRY", "performedAt", suite.clock.instant().toString(), "evidenceRef", "K-2024-1"));
        step(
                OFFICER,
                Role.VERIFIER,
                "submit-conclusion",
                Map.of("kind", "UNPROVEN", "ladder", "NONE", "reportRef", "B-2024-1"));
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
    }

    @Test
    void S12_S13_with_five_of_six_signatures_no_gate_opens_and_nobody_signs_twice() {
        await().atMost(PATIENCE).until(() -> details().get("status").asString().equals("UNDER_SIGNOFF"));
        JsonNode signoff = details().get("conclusion").get("signoff");
        assertThat(signoff.get("slots")).hasSize(6);
        String text = signoff.get("textHash").asString();

        refused(sign(CHIEF, Role.POLICE_CHIEF, 6, text), "SLOT_OUT_OF_ORDER");
        refused(sign(OFFICER, Role.VERIFIER, 1, "0".repeat(64)), "ANOTHER_TEXT_SIGNED");
        done(sign(OFFICER, Role.VERIFIER, 1, text));
        refused(sign(OFFICER, Role.SIGNING_CHIEF, 2, text), "SIGNED_TWICE");
        refused(sign(station("990121103-PCS-009"), Role.VERIFIER, 1, text), "SLOT_OUT_OF_ORDER");
        done(sign(DEPUTY_OF_THE_STATION, Role.SIGNING_CHIEF, 2, text));
        done(sign(HEAD_OF_THE_STATION, Role.SIGNING_CHIEF, 3, text));
        done(sign(HEAD_OF_THE_BRIGADE, Role.SIGNING_CHIEF, 4, text));
        refused(suite.clue(DESK).post(clue + "/confirm-conclusion", null), "WRONG_STATE");
        done(sign(DEPUTY_CHIEF, Role.SIGNING_CHIEF, 5, text));
        done(sign(CHIEF, Role.POLICE_CHIEF, 6, text));

        await().atMost(PATIENCE).until(() -> details().get("status").asString().equals("UNDER_GATE"));
        assertThat(details().get("conclusion").get("signoff").get("slots"))
                .extracting(slot -> slot.get("signedBy").asString())
                .containsExactly(
                        OFFICER.officer(),
                        DEPUTY_OF_THE_STATION.officer(),
                        HEAD_OF_THE_STATION.officer(),
                        HEAD_OF_THE_BRIGADE.officer(),
                        DEPUTY_CHIEF.officer(),
                        CHIEF.officer());
        done(suite.clue(DESK).post(clue + "/confirm-conclusion", null));
        await().atMost(PATIENCE).until(() -> details().get("status").asString().equals("CONCLUDED"));
    }

    private static Answer sign(Actor signer, Role role, int slot, String text) {
        return suite.clue(signer)
                .as(signer, role)
                .post(clue + "/sign-conclusion", Map.of("slot", slot, "textHash", text, "opinion", "AGREED"));
    }

    private static void step(Actor actor, Role role, String command, Object body) {
        done(suite.clue(actor).as(actor, role).post(clue + "/" + command, body));
    }

    private static JsonNode details() {
        return suite.clue(DEPUTY_OF_THE_STATION)
                .as(DEPUTY_OF_THE_STATION, Role.SIGNING_CHIEF)
                .get(clue)
                .body();
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.text()).contains(code);
        assertThat(answer.status()).as(answer.text()).isIn(403, 409);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static Actor station(String officer) {
        return new Actor(officer, "990121103-PCS", "POLICE", Level.TOWN);
    }

    private static Actor county(String officer) {
        return new Actor(officer, "990121-GA", "POLICE", Level.COUNTY);
    }
}
