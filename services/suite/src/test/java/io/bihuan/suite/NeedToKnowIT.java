package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.platform.security.Purpose;
import io.bihuan.testkit.Browser;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The worked example (domain §8) up to row 18, and as far as who may know what goes on in rows 21 to 29, in the default run, by
 * the demo's officers with the tokens its own issuer gives them: each logs in with a one-time password from the console,
 * chooses an own one, and comes back with a code. The numbers at the names are the rows; those that are missing up to there (13,
 * 14, 16, 19, 20, 26 to 28) name what is not there, or is shown elsewhere.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NeedToKnowIT {

    private static final String PORTAL_SECRET = UUID.randomUUID().toString();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CLERK = "990100-SHB-001";
    private static final String DESK = "990100-SHB-002";
    private static final String DESK_HEAD = "990100-SHB-003";
    private static final String POLICE_HEAD = "990100-GA-001";
    private static final String VERIFIER = "990100-GA-002";
    private static final String COUNTY_DESK = "990121-SHB-001";
    private static final String COUNTY_HEAD = "990121-GA-001";
    private static final String COUNTY = "990121-GA-002";
    private static final String STATION = "990121103-PCS-001";
    private static final String PROCURATOR = "990100-JCY-001";
    private static final String DISCIPLINE = "990100-JW-001";
    private static final String JUDGE = "990100-FY-001";
    private static final String SPONSOR = "990100-SHB-004";
    private static final String PROVINCE_HEAD = "990000-SHB-001";
    private static final String AUDITOR = "990000-SHB-004";
    private static final String KEEPER = "990000-SHB-006";
    private static final String OTHER_KEEPER = "990000-GA-001";
    private static final String NAME = "测试举报人417";
    private static final String PHONE = "19900000417";

    @TempDir
    static Path folder;

    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final Ports PORTS = SuiteUnderTest.freePorts();

    private static SuiteProcess suite;
    private static String tipId;
    private static String clueId;
    private static String sealedId;
    private static String aCase;

    @BeforeAll
    static void the_default_run_starts_for_the_first_time() {
        suite = SuiteProcess.startAsItsOwnIssuer(folder.resolve("work"), folder.resolve("data"), PORTS, PORTAL_SECRET)
                .awaitReady();
    }

    @AfterAll
    static void it_stops() {
        suite.close();
    }

    @Test
    @Order(1)
    void row_01_and_02_a_clerk_takes_the_tip_and_never_sees_the_reporter_again() {
        Answer taken =
                done(clue(CLERK).post("/tips", """
                {"source": "MASS_REPORT", "channel": "12337", "receivedAt": "%s", "mode": "REAL_NAME",
                 "divisionCode": "990121103", "narrative": "反映某砂场强买强卖，殴打不从者",
                 "reporter": {"name": "%s", "phone": "%s"}}""".formatted(Instant.now().minusSeconds(600), NAME, PHONE)));
        tipId = taken.body().get("tipId").asString();

        assertThat(taken.text()).doesNotContain(NAME, PHONE);
        await().atMost(PATIENCE).until(() -> clue(DESK).get("/tips/" + tipId).status() == 200);
        for (String anybody : List.of(CLERK, DESK, DESK_HEAD, AUDITOR)) {
            assertThat(clue(anybody).get("/tips/" + tipId).text()).doesNotContain(NAME, PHONE);
        }
    }

    @Test
    @Order(2)
    void row_03_to_06_two_of_the_desk_triage_it_and_name_who_must_keep_out() {
        clueId = registered(tipId);
        for (String said : List.of("砂场老板打人，村里没人敢管", "柳湾村施工都要买他的砂")) {
            String anonymous = anonymousTip(said);
            done(clue(DESK).post("/tips/" + anonymous + "/attach", Map.of("clueId", clueId)));
            await().atMost(PATIENCE)
                    .until(() -> clue(DESK).get("/tips/" + anonymous).text().contains(clueId));
            assertThat(clue(DESK).get("/tips/" + anonymous).text())
                    .as("row 4: tips are linked, reporters are not")
                    .doesNotContain(NAME, PHONE);
        }
        Map<String, Object> withAnOfficial = new HashMap<>(triage(List.of("990121103-PCS", "990121-GA")));
        withAnOfficial.put("officialInvolved", true);
        done(command(DESK, "triage-clue", withAnOfficial));
    }

    @Test
    @Order(3)
    void row_07_and_09_it_is_split_and_the_line_of_the_discipline_organ_is_there_for_nobody_else() {
        assertThat(code(command(DESK, "dispatch-clue", dispatch("990100-GA"))))
                .as("scenario 3")
                .isEqualTo("DUAL_LINE_REQUIRED");
        done(command(DESK_HEAD, "split-clue", split()));
        await().atMost(PATIENCE)
                .until(() ->
                        details(DESK).body().path("line").path("crimeLineId").isString());
        JsonNode lines = details(DESK).body().get("line");
        String parent = clueId;
        sealedId = lines.get("disciplineLineId").asString();
        clueId = lines.get("crimeLineId").asString();
        await().atMost(PATIENCE).until(() -> enclave("").status() == 200);
        done(clue(DISCIPLINE)
                .with(Purpose.HEADER, "HANDLING")
                .post("/clues/" + sealedId + "/acknowledge-receipt", null));
        await().atMost(PATIENCE)
                .until(() -> enclave("").body().get("status").asString().equals("ACCEPTED"));
        await().atMost(PATIENCE).until(() -> details(DESK).status() == 200);
        assertThat(details(DESK).text()).as("the crime line names no other").doesNotContain(sealedId, parent);
        nobodyElseFindsTheSealedLine();
    }

    @Test
    @Order(4)
    void row_08_it_goes_to_the_city_and_the_county_bureau_finds_nothing() {
        assertThat(code(command(DESK, "dispatch-clue", dispatch("990121-GA"))))
                .as("F14: who is in conflict gets nothing")
                .isEqualTo("HANDLING_UNIT_IN_CONFLICT");
        done(command(DESK, "dispatch-clue", dispatch("990100-GA")));
        await().atMost(PATIENCE).until(() -> details(VERIFIER).status() == 200);

        for (String excluded : List.of(COUNTY, COUNTY_HEAD, STATION)) {
            findsNothing(excluded);
        }
    }

    @Test
    @Order(5)
    void row_10_to_15_the_city_police_acknowledge_approve_and_record_what_they_did() {
        done(command(VERIFIER, "acknowledge-receipt", null));
        done(command(
                POLICE_HEAD, "approve-verification-start", Map.of("verifiers", List.of(VERIFIER, "990100-GA-003"))));
        done(command(VERIFIER, "record-measure", measure("REPORTER_INTERVIEW", "tl-417")));
        done(command(VERIFIER, "record-measure", measure("INQUIRY", "ev-417")));
    }

    @Test
    @Order(6)
    void to_meet_the_reporter_takes_two_approvers_and_one_is_none() {
        String request = done(clue(VERIFIER)
                        .post("/unseal-requests", Map.of("tipId", tipId, "purpose", "INTERVIEW", "reason", "需见面询问")))
                .body()
                .get("id")
                .asString();
        assertThat(see(request).status()).isEqualTo(409);
        done(clue(KEEPER).post("/unseal-requests/" + request + "/approve-unseal", null));
        Answer one = see(request);
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.text()).contains("UNSEAL_NOT_OPEN").doesNotContain(NAME, PHONE);
        assertThat(clue(KEEPER)
                        .post("/unseal-requests/" + request + "/approve-unseal", null)
                        .status())
                .as("nobody twice")
                .isEqualTo(409);

        done(clue(OTHER_KEEPER).post("/unseal-requests/" + request + "/approve-unseal", null));
        assertThat(see(request).body().get("name").asString()).isEqualTo(NAME);
        for (String keeper : List.of(KEEPER, OTHER_KEEPER, DESK)) {
            assertThat(clue(keeper)
                            .post("/unseal-requests/" + request + "/view-identity", null)
                            .status())
                    .as("it was opened for who asked")
                    .isBetween(403, 409);
        }
    }

    @Test
    @Order(7)
    void row_13_the_reporter_is_protected_by_the_tip_and_only_who_carries_it_out_reads_how() {
        done(clue(DESK_HEAD).post("/tips/" + tipId + "/assess-risk", Map.of("level", "HIGH", "basisRef", "pg-417")));
        done(clue(DESK_HEAD)
                .post(
                        "/tips/" + tipId + "/apply-protection",
                        Map.of(
                                "measure",
                                "PERSON_AND_HOME_GUARDED",
                                "executingUnit",
                                "990100-GA",
                                "basisRef",
                                "bh-417",
                                "reviewOn",
                                LocalDate.now().plusMonths(2).toString())));

        String protection = "/tips/" + tipId + "/protection";
        await().atMost(PATIENCE)
                .until(() -> clue(DESK_HEAD)
                                .with(Purpose.HEADER, "HANDLING")
                                .get(protection)
                                .status()
                        == 200);
        assertThat(code(clue(DESK_HEAD).get(protection)))
                .as("for a stated purpose")
                .isEqualTo("PURPOSE_REQUIRED");
        for (String other : List.of(CLERK, COUNTY, COUNTY_HEAD, STATION, PROCURATOR)) {
            Answer answer = clue(other).with(Purpose.HEADER, "HANDLING").get(protection);
            assertThat(answer.status()).as(other).isIn(403, 404);
            assertThat(answer.text()).doesNotContain("990100-GA", NAME, PHONE);
        }
    }

    @Test
    @Order(8)
    void row_16_who_is_asked_who_reported_records_it_and_whoever_asked_never_reads_it() {
        Answer recorded = done(supervision(VERIFIER)
                .post(
                        "/interference-records",
                        Map.of(
                                "matterId", clueId,
                                "askerOfficer", COUNTY_DESK,
                                "askerUnit", "990121-SHB",
                                "askerPost", "LEADING_CADRE",
                                "kind", "ASKED",
                                "channel", "TELEPHONE",
                                "demand", "打听举报人是谁",
                                "evidenceRef", "jl-416")));
        String id = recorded.body().get("id").asString();

        assertThat(recorded.text()).as("where it went is told to nobody").doesNotContain("990100-JW", "990000");
        for (String other : List.of(COUNTY_DESK, COUNTY, COUNTY_HEAD, VERIFIER)) {
            Http asked = supervision(other).with(Purpose.HEADER, "HANDLING");
            assertThat(asked.get("/interference-records/" + id).status())
                    .as(other)
                    .isIn(403, 404);
            assertThat(asked.get("/interference-records").text()).as(other).doesNotContain(id);
        }
    }

    @Test
    @Order(9)
    void row_17_the_county_asks_three_times_and_finds_nothing_but_an_auditor_hears_of_it() {
        for (String question : List.of("/clues?status=ACCEPTED", "/clues?handlingUnit=990100-GA", "/clues")) {
            JsonNode page = clue(COUNTY).get(question).body();
            assertThat(page.get("items")).isEmpty();
            assertThat(page.get("next").asString()).isEmpty();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(candidates())
                        .as("the search that a conflict kept something from, and what they asked for by its id")
                        .contains(COUNTY + " clue-ledger ", COUNTY + " clue-details " + clueId));
        assertThat(clue(COUNTY).get("/interference-candidates").status()).isEqualTo(403);
    }

    /** Who, what kind, which one. */
    private static List<String> candidates() {
        return done(clue(AUDITOR).get("/interference-candidates"))
                .body()
                .get("items")
                .valueStream()
                .map(candidate -> candidate.get("officer").asString() + " "
                        + candidate.get("resourceType").asString() + " "
                        + candidate.get("resourceId").asString())
                .toList();
    }

    @Test
    @Order(10)
    void row_18_a_person_is_added_to_those_who_must_keep_out_and_the_city_level_stays_clean() {
        assertThat(details(COUNTY_DESK).status()).isEqualTo(200);
        done(command(
                DESK,
                "declare-conflict",
                Map.of("units", List.of(), "officers", List.of(COUNTY_DESK), "ground", "NAMED_IN_THE_CLUE")));

        await().atMost(PATIENCE).until(() -> details(COUNTY_DESK).status() == 404);
        await().atMost(PATIENCE)
                .until(() -> clue(COUNTY_DESK)
                        .get("/clues?limit=200")
                        .body()
                        .get("items")
                        .isEmpty());
        findsNothing(COUNTY_DESK);
        assertThat(details(DESK).body().get("route").get("handlingUnit").asString())
                .isEqualTo("990100-GA");
        assertThat(details(VERIFIER).status()).isEqualTo(200);
    }

    @Test
    @Order(11)
    void row_21_to_25_two_organs_pass_it_and_the_case_is_filed_by_the_line_that_verified_it() {
        done(command(VERIFIER, "submit-conclusion", Map.of("kind", "TRUE", "ladder", "HEI", "reportRef", "bg-417")));
        done(command(DESK_HEAD, "confirm-conclusion", null));
        done(command(PROVINCE_HEAD, "confirm-conclusion", null));
        aCase = "/cases/case-" + clueId;
        await().atMost(PATIENCE).until(() -> casefile(POLICE_HEAD).get(aCase).status() == 200);

        assertThat(casefile(PROCURATOR).get(aCase).status())
                .as("nobody has filed")
                .isEqualTo(404);
        assertThat(casefile(COUNTY_HEAD)
                        .post(aCase + "/file-case", Map.of("caseNo", "清公立字〔2024〕1号"))
                        .text())
                .as("who must keep out finds nothing to file")
                .contains("NOT_FOUND");
        done(casefile(POLICE_HEAD).post(aCase + "/file-case", Map.of("caseNo", "云公立字〔2024〕1号")));
        await().atMost(PATIENCE).until(() -> casefile(PROCURATOR).get(aCase).status() == 200);
        assertThat(casefile(JUDGE).get(aCase).status())
                .as("nothing is on trial")
                .isEqualTo(404);
    }

    @Test
    @Order(12)
    void row_29_another_county_gets_the_case_the_old_organ_loses_it_and_a_leader_follows_where_it_stands() {
        assertThat(code(designated("990121-GA"))).as("F14").isEqualTo("DESIGNEE_IN_CONFLICT");
        done(designated("990122-GA"));
        await().atMost(PATIENCE)
                .until(() -> stageAlone(casefile(VERIFIER).get(aCase).body()));
        assertThat(casefile(DESK)
                        .get(aCase)
                        .body()
                        .path("jurisdiction")
                        .path("unit")
                        .asString())
                .isEqualTo("990122-GA");
        assertThat(code(casefile(VERIFIER)
                        .post(
                                aCase + "/record-stage",
                                Map.of(
                                        "stage",
                                        "INVESTIGATING",
                                        "document",
                                        "文书",
                                        "reachedOn",
                                        LocalDate.now().toString()))))
                .as("scenario 59")
                .isEqualTo("NOT_COMPETENT");

        String listing = "/listings/listing-case-" + clueId;
        await().atMost(PATIENCE).until(() -> supervision(DESK_HEAD).get(listing).status() == 200);
        assertThat(supervision(SPONSOR).get(listing).status()).isEqualTo(404);
        assertThat(casefile(SPONSOR).get(aCase).status()).isEqualTo(404);
        done(supervision(PROVINCE_HEAD).post(listing + "/list-case", Map.of("ground", "MAJOR_OR_COMPLEX")));
        assertThat(code(supervision(DESK_HEAD).post(listing + "/assign-sponsor", sponsor(COUNTY_DESK, "990121-SHB"))))
                .as("a person who must keep out does not sponsor")
                .isEqualTo("SPONSOR_IN_CONFLICT");
        done(supervision(DESK_HEAD).post(listing + "/assign-sponsor", sponsor(SPONSOR, "990100-SHB")));

        await().atMost(PATIENCE).until(() -> casefile(SPONSOR).get(aCase).status() == 200);
        assertThat(stageAlone(casefile(SPONSOR).get(aCase).body())).isTrue();
        await().atMost(PATIENCE).until(() -> supervision(SPONSOR).get(listing).status() == 200);
        assertThat(supervision(SPONSOR).get(listing).body().get("clueId").asString())
                .isEmpty();
        await().atMost(PATIENCE)
                .until(() -> supervision(PROCURATOR)
                        .get(listing)
                        .body()
                        .path("clueId")
                        .asString("")
                        .equals(clueId));
        for (String excluded : List.of(COUNTY, COUNTY_HEAD, STATION, COUNTY_DESK)) {
            assertThat(casefile(excluded).get(aCase).status()).as(excluded).isEqualTo(404);
            assertThat(supervision(excluded).get(listing).status()).as(excluded).isEqualTo(404);
        }
    }

    private static Answer designated(String unit) {
        return casefile(POLICE_HEAD)
                .post(
                        aCase + "/designate-jurisdiction",
                        Map.of("unit", unit, "ground", "OBSTRUCTED", "document", "云公指〔2024〕7号"));
    }

    private static Map<String, String> sponsor(String officer, String unit) {
        return Map.of("sponsor", officer, "sponsorUnit", unit);
    }

    /** Where it stands, and nothing of what it is about. */
    private static boolean stageAlone(JsonNode seen) {
        return seen.get("stage").asString().equals("FILED")
                && seen.get("clueId").asString().isEmpty();
    }

    @Test
    @Order(13)
    void a_clue_that_lies_with_the_county_is_recalled_when_the_county_comes_into_it() {
        String second = anonymousTip("反映有人替该砂场通风报信");
        clueId = registered(second);
        done(command(DESK, "triage-clue", triage(List.of())));
        done(command(DESK, "dispatch-clue", dispatch("990121-GA")));
        done(command(COUNTY, "acknowledge-receipt", null));
        await().atMost(PATIENCE).until(() -> details(COUNTY).status() == 200);

        done(command(
                DESK,
                "declare-conflict",
                Map.of("units", List.of("990121-GA"), "officers", List.of(), "ground", "NAMED_IN_THE_CLUE")));

        await().atMost(PATIENCE).until(() -> details(VERIFIER).status() == 200);
        findsNothing(COUNTY);
        findsNothing(STATION);
        assertThat(types(clue(DESK).get("/clues/" + clueId + "/history").body()))
                .contains("clue.ConflictDeclared", "clue.ClueRecalled", "clue.ClueRedispatched");
    }

    private static Map<String, String> split() {
        return Map.of(
                "disciplineUnit",
                "990100-JW",
                "dueOn",
                LocalDate.now().plusMonths(3).toString());
    }

    private static Answer enclave(String path) {
        return clue(DISCIPLINE).with(Purpose.HEADER, "HANDLING").get("/clues/" + sealedId + path);
    }

    private static void nobodyElseFindsTheSealedLine() {
        for (String other :
                List.of(CLERK, DESK, DESK_HEAD, VERIFIER, POLICE_HEAD, COUNTY, COUNTY_DESK, STATION, PROCURATOR)) {
            Http asked = clue(other).with(Purpose.HEADER, "HANDLING");
            assertThat(asked.get("/clues/" + sealedId).status()).as(other).isIn(403, 404);
            assertThat(asked.get("/clues/" + sealedId + "/history").status())
                    .as(other)
                    .isIn(403, 404);
            assertThat(asked.get("/clues?limit=200").text()).as(other).doesNotContain("\"clueId\":\"" + sealedId);
        }
    }

    private static String anonymousTip(String narrative) {
        return done(clue(CLERK).post("/tips", """
                {"source": "MASS_REPORT", "channel": "12337", "receivedAt": "%s", "mode": "ANONYMOUS",
                 "divisionCode": "990121103", "narrative": "%s"}""".formatted(Instant.now(), narrative)))
                .body()
                .get("tipId")
                .asString();
    }

    private static List<String> types(JsonNode history) {
        return history.valueStream().map(entry -> entry.get("type").asString()).toList();
    }

    /** Not by its id, not in its history, not in a list, and every command on it is one on nothing. */
    private static void findsNothing(String officer) {
        Http clue = clue(officer);
        assertThat(clue.get("/clues/" + clueId).status()).isEqualTo(404);
        assertThat(clue.get("/clues/" + clueId + "/history").status()).isEqualTo(404);
        assertThat(clue.get("/clues?limit=200").body().get("items")).isEmpty();
        assertThat(clue.post("/clues/" + clueId + "/acknowledge-receipt", null).status())
                .isIn(403, 404);
    }

    private static String registered(String tip) {
        return done(clue(DESK).post("/clues", Map.of("tipId", tip)))
                .body()
                .get("id")
                .asString();
    }

    private static Map<String, Object> triage(List<String> conflictUnits) {
        return Map.of(
                "secondOfficer", DESK_HEAD,
                "matterClass", "ORG_CRIME",
                "suspectedLadder", "HEI",
                "industry", "自然资源",
                "grade", "KEY",
                "conflictUnits", conflictUnits);
    }

    private static Map<String, Object> dispatch(String unit) {
        return Map.of(
                "handlingUnit", unit, "dueOn", LocalDate.now().plusMonths(3).toString());
    }

    private static Map<String, Object> measure(String kind, String evidence) {
        return Map.of("kind", kind, "performedAt", Instant.now().toString(), "evidenceRef", evidence);
    }

    private static Answer see(String request) {
        return clue(VERIFIER).post("/unseal-requests/" + request + "/view-identity", null);
    }

    private static Answer details(String officer) {
        return clue(officer).get("/clues/" + clueId);
    }

    private static Answer command(String officer, String name, Object body) {
        return clue(officer).post("/clues/" + clueId + "/" + name, body);
    }

    private static String code(Answer refused) {
        return refused.body().get("code").asString();
    }

    private static Http casefile(String officer) {
        return Http.at("http://127.0.0.1:" + PORTS.casefile()).bearing(token(officer));
    }

    private static Http supervision(String officer) {
        return Http.at("http://127.0.0.1:" + PORTS.supervision()).bearing(token(officer));
    }

    private static Http clue(String officer) {
        return Http.at("http://127.0.0.1:" + PORTS.clue()).bearing(token(officer));
    }

    /** Tokens last ten minutes, longer than this test. */
    private static String token(String officer) {
        return TOKENS.computeIfAbsent(
                officer,
                who -> new Browser("http://127.0.0.1:" + PORTS.registry(), portal())
                        .firstToken(who, suite.shownTo(who), "云岭 correct horse " + who.hashCode()));
    }

    private static Browser.Application portal() {
        return new Browser.Application(
                "bihuan-portal", PORTAL_SECRET, "http://127.0.0.1:" + PORTS.portal() + "/login/oauth2/code/bihuan");
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
