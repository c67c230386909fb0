package io.bihuan.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder;
import io.bihuan.clue.model.SignoffLadder.Slot;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * The worked example of the domain study (§8), the rows that the clue service sees, each at its own hour of 2024 and 2025, over
 * HTTP and with officers of every agency. What it says of the case comes as the case service would send it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkedExampleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final MovableClock CLOCK = MovableClock.at("2024-05-22T09:00:00+08:00");

    private static final Actor CLERK = shb("o-clerk", "990100-SHB", Level.CITY);
    private static final Actor DESK = shb("o-desk-1", "990100-SHB", Level.CITY);
    private static final Actor PROVINCIAL_DESK = shb("o-desk-0", "990000-SHB", Level.PROVINCE);
    private static final Actor SEPARATE_DESK = shb("o-desk-5", "990000-SHB", Level.PROVINCE);
    private static final Actor COUNTY_DESK = shb("o-deputy-county-head", "990121-SHB", Level.COUNTY);
    private static final Actor LEAD_VERIFIER = policeOfficer("o-city-1", "990100-GA", Level.CITY);
    private static final Actor CITY_HEAD = policeOfficer("o-city-0", "990100-GA", Level.CITY);
    private static final Actor PROVINCIAL_POLICE = policeOfficer("o-prov-0", "990000-GA", Level.PROVINCE);
    private static final Actor OTHER_CITY = policeOfficer("o-other-1", "990200-GA", Level.CITY);
    private static final Actor COUNTY = policeOfficer("o-county-1", "990121-GA", Level.COUNTY);
    private static final Actor STATION = policeOfficer("o-station-1", "990121103-PCS", Level.TOWN);
    private static final Actor DISCIPLINE = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor FINANCE = shb("o-cw-1", "990100-SHB", Level.CITY);
    private static final Actor OTHER_FINANCE = shb("o-cw-2", "990200-SHB", Level.CITY);
    private static final Actor AUDITOR = shb("o-audit-1", "990000-SHB", Level.PROVINCE);
    private static final List<Actor> KEPT_OUT = List.of(COUNTY, STATION);

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String tip;
    private static String receiptCode;
    private static String parent;
    private static String crimeLine;
    private static String disciplineLine;

    /** As the registry would say it: the city's own ladder has six slots too. */
    private record CityLadder() implements SignoffDirectory {

        private static final SignoffLadder CITY = new SignoffLadder(
                "five-chiefs",
                1,
                List.of(
                        new Slot("VERIFIER", "责任民警"),
                        new Slot("SIGNING_CHIEF", "大队分管副大队长"),
                        new Slot("SIGNING_CHIEF", "大队长"),
                        new Slot("SIGNING_CHIEF", "支队长"),
                        new Slot("SIGNING_CHIEF", "分管副局长"),
                        new Slot("POLICE_CHIEF", "公安局局长")));

        @Override
        public Optional<SignoffLadder> ladder(String unit, LocalDate on) {
            return unit.equals("990100-GA") ? Optional.of(CITY) : Optional.empty();
        }

        @Override
        public boolean mayHold(String officer, String role, String unit, LocalDate on) {
            return true;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        CaseFacts.haveTheirTopic();
        String database = Backends.freshDatabase("worked_example");
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                app -> app.initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("clock", Clock.class, () -> CLOCK);
                    beans.registerBean(
                            "cityLadder",
                            SignoffDirectory.class,
                            CityLadder::new,
                            definition -> definition.setPrimary(true));
                }),
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
    @Order(1)
    void row_01_02_a_clerk_takes_the_tip_and_the_reporter_is_sealed() {
        at("2024-09-10T09:14");
        JsonNode taken = done(http.as(CLERK, Role.INTAKE_CLERK)
                        .post("/tips", told("REAL_NAME", "强迫村民买砂，不买就打", "2024-09-10T01:14:00Z")))
                .body();
        tip = taken.get("tipId").asString();
        receiptCode = taken.get("receiptCode").asString();
        assertThat(receiptCode.replace(" ", "")).hasSize(16);
        assertThat(http.as(DESK).get("/tips/" + tip).text()).doesNotContain("测试举报人417", "19900000417");
    }

    @Test
    @Order(2)
    void row_03_04_it_is_registered_and_two_earlier_anonymous_tips_are_linked_by_a_person() {
        at("2024-09-10T10:02");
        parent = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .body()
                .get("id")
                .asString();
        await().atMost(PATIENCE).until(() -> status(DESK, parent).equals("REGISTERED"));
        assertThat(http.as(DESK).get("/clues/" + parent).body().get("clueNo").asString())
                .startsWith("XS-990100-2024-");
        at("2024-09-10T11:05");
        for (String received : List.of("2024-05-22T02:00:00Z", "2024-07-09T02:00:00Z")) {
            String earlier = done(http.as(CLERK, Role.INTAKE_CLERK)
                            .post("/tips", told("ANONYMOUS", "柳湾村有人强卖砂石 " + received, received)))
                    .body()
                    .get("tipId")
                    .asString();
            done(http.as(DESK).post("/tips/" + earlier + "/attach", Map.of("clueId", parent)));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    http.as(DESK).get("/tips/" + earlier).text())
                            .as("both times are kept")
                            .contains(parent, received.substring(0, 10), "2024-09-10"));
        }
    }

    @Test
    @Order(3)
    void row_05_06_two_of_the_desk_triage_it_name_who_must_keep_out_and_that_an_official_is_in_it() {
        at("2024-09-10T16:05");
        done(desk(
                parent,
                "triage-clue",
                Map.of(
                        "secondOfficer", "o-desk-9",
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "HEI",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", List.of("990121103-PCS", "990121-GA"),
                        "officialInvolved", true)));
        conflict(parent, "o-deputy-of-the-station");
        for (Actor out : KEPT_OUT) {
            findsNothing(out, parent);
        }
    }

    @Test
    @Order(4)
    void row_07_it_is_split_because_no_line_may_absorb_the_other() {
        at("2024-09-11T09:30");
        assertThat(code(desk(parent, "dispatch-clue", dispatch("990100-GA"))))
                .as("S03")
                .isEqualTo("DUAL_LINE_REQUIRED");
        done(desk(parent, "split-clue", Map.of("disciplineUnit", "990100-JW", "dueOn", "2025-06-30")));
        await().atMost(PATIENCE).until(() -> status(DESK, parent).equals("SPLIT_PARENT"));
        JsonNode line = http.as(DESK).get("/clues/" + parent).body().get("line");
        crimeLine = line.get("crimeLineId").asString();
        disciplineLine = line.get("disciplineLineId").asString();
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("TRIAGED"));
        await().atMost(PATIENCE)
                .until(() -> discipline().get("/clues/" + disciplineLine).status() == 200);
        assertThat(clock(DISCIPLINE, disciplineLine, "RECEIPT").get("dueOn").asString())
                .as("T16: three working days, the Saturday is one")
                .isEqualTo("2024-09-14");
    }

    @Test
    @Order(5)
    void row_08_the_crime_line_goes_to_the_city_and_the_county_sees_nothing() {
        at("2024-09-11T10:15");
        assertThat(code(desk(crimeLine, "dispatch-clue", dispatch("990121-GA"))))
                .isEqualTo("HANDLING_UNIT_IN_CONFLICT");
        done(desk(crimeLine, "dispatch-clue", dispatch("990100-GA")));
        for (Actor out : KEPT_OUT) {
            findsNothing(out, crimeLine);
        }
    }

    @Test
    @Order(6)
    void row_09_the_discipline_organ_signs_for_its_line_and_nobody_else_finds_it() {
        at("2024-09-11T15:00");
        done(discipline().post("/clues/" + disciplineLine + "/acknowledge-receipt", null));
        await().atMost(PATIENCE).until(() -> status(DISCIPLINE, disciplineLine).equals("ACCEPTED"));
        for (Actor other : List.of(LEAD_VERIFIER, CITY_HEAD, COUNTY, STATION, COUNTY_DESK)) {
            findsNothing(other, disciplineLine);
        }
        assertThat(http.as(LEAD_VERIFIER).get("/clues?limit=200").text()).doesNotContain(disciplineLine, parent);
        try (KafkaTap tap = KafkaTap.on(Backends.kafkaBootstrap(), "bihuan.clue.v1")) {
            List<KafkaTap.Message> told =
                    tap.until(all -> all.stream().anyMatch(it -> it.key().equals(crimeLine)), PATIENCE);
            assertThat(told)
                    .noneMatch(
                            it -> it.key().equals(disciplineLine) || it.value().contains(disciplineLine));
        }
    }

    @Test
    @Order(7)
    void row_10_11_the_city_police_sign_and_their_head_lets_four_verify() {
        at("2024-09-12T08:50");
        done(police(crimeLine, "acknowledge-receipt", null));
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("ACCEPTED"));
        assertThat(clock(DESK, crimeLine, "RECEIPT").get("state").asString())
                .as("T04")
                .isEqualTo("MET");
        at("2024-09-13T17:00");
        done(http.as(CITY_HEAD)
                .post(
                        "/clues/" + crimeLine + "/approve-verification-start",
                        Map.of("verifiers", List.of("o-city-1", "o-city-2", "o-city-3", "o-city-4"))));
    }

    @Test
    @Order(8)
    void row_12_the_reporter_is_met_and_nothing_is_frozen_at_this_stage() {
        at("2024-09-14T10:00");
        done(measure("REPORTER_INTERVIEW", "J-2024-0417"));
        assertThat(code(measure("FREEZE", "D-2024-0001"))).as("F06").isEqualTo("COERCIVE_BEFORE_FILING");
    }

    @Test
    @Order(9)
    void row_13_what_is_known_of_the_reporter_is_withheld_by_a_measure_that_names_nobody() {
        at("2024-09-14T15:10");
        done(http.as(DESK).post("/tips/" + tip + "/assess-risk", Map.of("level", "MEDIUM", "basisRef", "PG-417")));
        assertThat(code(protect("IDENTITY_CHANGED", "2024-12-10")))
                .as("AOCL 62")
                .isEqualTo("MINISTRY_DECIDES");
        done(protect("IDENTITY_WITHHELD", "2024-12-10"));
        await().atMost(PATIENCE).until(() -> measures().size() == 1);
        for (Actor out : KEPT_OUT) {
            assertThat(http.as(out)
                            .with("Bihuan-Purpose", "HANDLING")
                            .get("/tips/" + tip + "/protection")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(10)
    void row_15_the_facts_are_looked_at_anew() {
        at("2024-09-20T17:30");
        done(measure("INSPECTION", "K-2024-0033"));
        done(measure("INQUIRY", "X-2024-0101"));
        done(measure("QUERY", "C-2024-0110"));
    }

    @Test
    @Order(11)
    void row_17_the_county_searches_three_times_finds_nothing_and_an_auditor_hears_of_it() {
        at("2024-09-25T21:12");
        for (String question : List.of("/clues", "/clues?status=VERIFYING", "/clues?handlingUnit=990100-GA")) {
            assertThat(http.as(COUNTY).get(question).body().get("items")).isEmpty();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(AUDITOR, Role.AUDITOR)
                                .get("/interference-candidates")
                                .text())
                        .contains("o-county-1"));
    }

    @Test
    @Order(12)
    void row_18_a_county_leader_is_added_and_the_city_stays_clean() {
        at("2024-09-27T09:00");
        conflict(crimeLine, COUNTY_DESK.officer());
        await().atMost(PATIENCE)
                .until(() -> http.as(COUNTY_DESK).get("/clues/" + crimeLine).status() == 404);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(COUNTY_DESK).get("/clues/" + parent).status())
                        .as("nor do they see what it was split from")
                        .isEqualTo(404));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                discipline().get("/clues/" + disciplineLine).text())
                        .contains(COUNTY_DESK.officer()));
        assertThat(http.as(DESK).get("/clues/" + crimeLine + "/history").text()).doesNotContain(parent);
        assertThat(status(LEAD_VERIFIER, crimeLine)).isEqualTo("VERIFYING");
    }

    @Test
    @Order(13)
    void row_21_22_six_sign_one_text_and_a_substitute_is_named_from_above() {
        at("2024-10-11T14:00");
        done(police(
                crimeLine, "submit-conclusion", Map.of("kind", "TRUE", "ladder", "HEI", "reportRef", "B-2024-0417")));
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("UNDER_SIGNOFF"));
        at("2024-10-11T15:10");
        done(http.as(PROVINCIAL_POLICE)
                .post(
                        "/clues/" + crimeLine + "/designate-substitute",
                        Map.of("slot", 2, "substitute", "o-city-substitute", "ground", "INTEREST")));
        sign(1, LEAD_VERIFIER, Role.VERIFIER);
        sign(2, policeOfficer("o-city-substitute", "990100-GA", Level.CITY), Role.SIGNING_CHIEF);
        sign(3, policeOfficer("o-city-s3", "990100-GA", Level.CITY), Role.SIGNING_CHIEF);
        sign(4, policeOfficer("o-city-s4", "990100-GA", Level.CITY), Role.SIGNING_CHIEF);
        sign(5, policeOfficer("o-city-s5", "990100-GA", Level.CITY), Role.SIGNING_CHIEF);
        assertThat(code(desk(crimeLine, "confirm-conclusion", null))).as("S12").isEqualTo("WRONG_STATE");
        sign(6, CITY_HEAD, Role.POLICE_CHIEF);
    }

    @Test
    @Order(14)
    void row_23_24_two_organs_pass_it_and_it_is_concluded() {
        at("2024-10-11T20:10");
        done(desk(crimeLine, "confirm-conclusion", null));
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("UNDER_GATE"));
        // The second gate concludes it; the table has the two an evening apart.
        at("2024-10-12T09:00");
        done(http.as(PROVINCIAL_DESK).post("/clues/" + crimeLine + "/confirm-conclusion", null));
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("CONCLUDED"));
    }

    @Test
    @Order(15)
    void row_25_30_31_a_case_is_filed_discipline_disposes_of_its_line_and_the_reporter_hears() {
        at("2024-10-12T10:30");
        CaseFacts.tell(crimeLine, "CaseFiled", """
            {"caseId":"case-%1$s","caseNo":"AJ-990100-2024-000417","clueId":"%1$s","filingUnit":"990100-GA",
             "level":"CITY","filedAt":"2024-10-12T02:30:00Z"}\
            """);
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("CASE_OPENED"));
        at("2024-10-16T09:00");
        done(discipline().post("/clues/" + disciplineLine + "/conclude-discipline-line", Map.of("disposal", "FILED")));
        at("2024-10-18T09:00");
        assertThat(clock(DESK, crimeLine, "FEEDBACK").get("dueOn").asString())
                .as("T13: fifteen working days")
                .isEqualTo("2024-11-01");
        done(desk(crimeLine, "record-feedback", Map.of("outcome", "FED_BACK", "channel", "VAULT_RELAY")));
        assertThat(status(DESK, parent)).as("one line is not both").isEqualTo("SPLIT_PARENT");
    }

    @Test
    @Order(16)
    void row_37_the_reporter_is_threatened_nobody_of_ours_told_and_the_police_guard_the_home() {
        at("2024-12-10T09:00");
        Answer told =
                http.post("/reporter/leak", Map.of("code", receiptCode, "sign", "THREATENED", "since", "2024-12-09"));
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        Http above = http.as(PROVINCIAL_DESK).with("Bihuan-Purpose", "HANDLING");
        await().atMost(PATIENCE)
                .until(() -> above.get("/leaks?limit=200").body().get("items").size() == 1);
        String leak = above.get("/leaks?limit=200").body().at("/items/0/leakId").asString();
        assertThat(http.as(DESK)
                        .with("Bihuan-Purpose", "HANDLING")
                        .get("/leaks?limit=200")
                        .text())
                .as("who has the clue hears nothing of the suspicion")
                .doesNotContain(leak);
        String first = measures().get(0).get("measureId").asString();
        done(http.as(DESK).post("/tips/" + tip + "/assess-risk", Map.of("level", "HIGH", "basisRef", "PG-418")));
        done(protect("PERSON_AND_HOME_GUARDED", "2025-03-10"));
        done(http.as(DESK)
                .post(
                        "/tips/" + tip + "/review-protection",
                        Map.of("measureId", first, "basisRef", "FC-2024-1", "reviewOn", "2025-03-10")));
        assertThat(http.as(AUDITOR, Role.AUDITOR)
                        .get("/reads?resource=" + tip)
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(read -> read.get("outcome").asString().equals("GIVEN")))
                .as("the trail is clean: of those who must keep out nobody read it")
                .noneMatch(read -> KEPT_OUT.stream()
                        .anyMatch(
                                out -> out.officer().equals(read.get("officer").asString())));
        done(http.as(PROVINCIAL_DESK, Role.DESK_HEAD)
                .post("/leaks/" + leak + "/close-leak", Map.of("finding", "UNFOUNDED", "findingRef", "HC-2024-0417")));
        await().atMost(PATIENCE).until(() -> above.get("/leaks/" + leak).text().contains("UNFOUNDED"));
    }

    @Test
    @Order(17)
    void row_38_who_investigated_is_accused_falsely_and_cleared_within_ten_working_days() {
        at("2024-12-16T09:00");
        String accusation = done(http.as(SEPARATE_DESK, Role.INTAKE_CLERK)
                        .post("/tips", told("ANONYMOUS", "反映办案民警收受好处", "2024-12-16T00:30:00Z")))
                .body()
                .get("tipId")
                .asString();
        String clue = done(http.as(SEPARATE_DESK).post("/clues", Map.of("tipId", accusation)))
                .body()
                .get("id")
                .asString();
        done(http.as(SEPARATE_DESK)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-desk-6",
                                "matterClass", "OFFICER_MISCONDUCT",
                                "suspectedLadder", "NONE",
                                "industry", "自然资源",
                                "grade", "GENERAL",
                                "conflictUnits", List.of("990100-GA"))));
        done(http.as(SEPARATE_DESK).post("/clues/" + clue + "/dispatch-clue", dispatch("990200-GA")));
        findsNothing(LEAD_VERIFIER, clue);
        done(http.as(OTHER_CITY).post("/clues/" + clue + "/acknowledge-receipt", null));
        done(http.as(OTHER_CITY)
                .post(
                        "/clues/" + clue + "/approve-verification-start",
                        Map.of("verifiers", List.of("o-other-1", "o-other-2"))));
        at("2025-01-08T10:00");
        done(http.as(OTHER_CITY).post("/clues/" + clue + "/record-measure", measured("INQUIRY", "X-2025-0001")));
        done(http.as(OTHER_CITY)
                .post(
                        "/clues/" + clue + "/submit-conclusion",
                        Map.of("kind", "FALSE", "ladder", "NONE", "reportRef", "B-2025-0001")));
        at("2025-01-10T10:00");
        done(http.as(SEPARATE_DESK).post("/clues/" + clue + "/confirm-conclusion", null));
        await().atMost(PATIENCE).until(() -> status(SEPARATE_DESK, clue).equals("CONCLUDED"));
        String clearing = done(http.as(SEPARATE_DESK)
                        .post(
                                "/clarifications",
                                Map.of(
                                        "clueId", clue,
                                        "targetKind", "OFFICER",
                                        "targetToken", "CQ-2025-0001",
                                        "accusedUnit", "990100-GA",
                                        "finding", "FABRICATED")))
                .body()
                .get("id")
                .asString();
        String path = "/clarifications/" + clearing;
        done(http.as(SEPARATE_DESK)
                .post(
                        path + "/record-consent",
                        Map.of("form", "CIRCULAR", "audience", "UNIT", "consentRef", "T-2025-0001")));
        at("2025-01-15T10:00");
        done(http.as(DESK).post(path + "/approve-clarification", null));
        at("2025-01-17T10:00");
        done(http.as(SEPARATE_DESK)
                .post(
                        path + "/publish-clarification",
                        Map.of("form", "CIRCULAR", "audience", "UNIT", "publicationRef", "G-2025-0001")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(SEPARATE_DESK).get(path).text())
                        .as("T47")
                        .contains("\"PUBLISHED\"", "2025-01-24"));
    }

    @Test
    @Order(18)
    void S34_a_county_user_who_looks_for_the_sealed_line_is_answered_as_if_there_were_none() {
        Actor countyDesk = shb("o-desk-7", "990121-SHB", Level.COUNTY);
        for (Actor looking : List.of(COUNTY, STATION, countyDesk)) {
            for (String question : List.of("?limit=200", "?handlingUnit=990100-JW", "?status=LOOP_CLOSED&limit=200")) {
                JsonNode page = http.as(looking)
                        .with("Bihuan-Purpose", "HANDLING")
                        .get("/clues" + question)
                        .body();
                assertThat(page.toString()).doesNotContain(disciplineLine);
            }
            for (String question : List.of("", "/history", "/links", "/similar")) {
                alike(looking, question, null);
            }
            alike(
                    looking,
                    "/declare-conflict",
                    Map.of("units", List.of(), "officers", List.of("o-1"), "ground", "INTEREST"));
        }
        assertThat(http.as(countyDesk)
                        .get("/clues?handlingUnit=990100-JW")
                        .body()
                        .get("items"))
                .isEmpty();
    }

    /** The sealed line and a clue that there never was. */
    private static void alike(Actor looking, String path, @Nullable Object command) {
        String never = "clue-tip-" + "0".repeat(40);
        Http asked = http.as(looking).with("Bihuan-Purpose", "HANDLING");
        Answer sealed = command == null
                ? asked.get("/clues/" + disciplineLine + path)
                : asked.post("/clues/" + disciplineLine + path, command);
        Answer unknown =
                command == null ? asked.get("/clues/" + never + path) : asked.post("/clues/" + never + path, command);
        assertThat(sealed.status()).as(path + " " + sealed.text()).isEqualTo(unknown.status());
        assertThat(sealed.text().replace(disciplineLine, never)).isEqualTo(unknown.text());
        assertThat(sealed.headers().keySet()).isEqualTo(unknown.headers().keySet());
    }

    @Test
    @Order(19)
    void row_50_the_reward_is_paid_to_a_token_by_somebody_who_learns_of_no_clue() {
        at("2025-10-24T10:00");
        Map<String, Object> proposal = Map.of(
                "clueId",
                crimeLine,
                "organisation",
                "ZZ-2025-0001",
                "categories",
                List.of("E_GROUP"),
                "contribution",
                "FIRST",
                "trigger",
                "PROSECUTION_REFERRED",
                "triggerRef",
                "P-2025-0001",
                "amount",
                40_000,
                "shares",
                List.of(Map.of("payee", "DH-0417", "amount", 40_000, "exclusion", "NONE")));
        assertThat(code(http.as(COUNTY_DESK).post("/rewards", proposal))).isEqualTo("CLUE_UNKNOWN");
        String path = "/rewards/"
                + done(http.as(DESK).post("/rewards", proposal))
                        .body()
                        .get("id")
                        .asString();
        assertThat(code(http.as(DESK).post(path + "/approve-reward", null))).isEqualTo("REWARD_APPROVED_BY_PROPOSER");
        at("2025-10-30T10:00");
        done(http.as(PROVINCIAL_DESK).post(path + "/approve-reward", null));
        done(http.as(SEPARATE_DESK).post(path + "/approve-reward", null));
        at("2025-11-03T10:00");
        done(http.as(DESK).post(path + "/notify-reward", Map.of("noticeRef", "T-2025-0002")));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(http.as(DESK).get(path).text()).as("T45").contains("\"NOTIFIED\"", "2025-12-03"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(desk(crimeLine, "close-loop", null).text()).contains("CLOSURE_BLOCKED", "REWARD"));
        at("2025-11-12T10:00");
        Http finance = http.as(FINANCE, Role.FINANCE_OFFICER);
        String payout = path.replace("/rewards/", "/payouts/");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(finance.get(payout).text()).contains("\"DH-0417\"", "40000"));
        assertThat(finance.get(payout).text() + finance.get("/payouts").text())
                .doesNotContain(crimeLine, parent, "E_GROUP", "ZZ-2025-0001");
        assertThat(finance.get(path).status()).isEqualTo(403);
        assertThat(finance.get("/clues/" + crimeLine).status()).isEqualTo(403);
        Map<String, Object> payment = Map.of("payee", "DH-0417", "amount", 40_000, "proofRef", "F-2025-0001");
        assertThat(http.as(OTHER_FINANCE, Role.FINANCE_OFFICER)
                        .post(path + "/pay-reward", payment)
                        .status())
                .isEqualTo(404);
        done(finance.post(path + "/pay-reward", payment));
        assertThat(code(finance.post(path + "/pay-reward", payment))).isEqualTo("REWARD_WRONG_STATE");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(desk(crimeLine, "close-loop", null).text())
                                .contains("CLOSURE_BLOCKED")
                                .doesNotContain("REWARD"));
        for (Actor keptOut : KEPT_OUT) {
            assertThat(http.as(keptOut, Role.DESK_HEAD).get(path).status()).isEqualTo(404);
        }
        assertThat(http.as(DESK).get("/clues/" + crimeLine + "/history").text()).doesNotContain("DH-0417");
    }

    @Test
    @Order(20)
    void row_55_the_loop_closes_with_both_lines_and_the_three_ends_stay_apart() {
        at("2025-11-25T14:00");
        assertThat(desk(crimeLine, "close-loop", null).text()).contains("CLOSURE_BLOCKED", "CASE");
        CaseFacts.tell(crimeLine, "CaseClosed", """
            {"caseId":"case-%1$s","clueId":"%1$s","outcome":"CONVICTED","closedAt":"2025-11-25T06:00:00Z"}\
            """);
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("HANDLED"));
        at("2025-12-05T09:00");
        Answer early = desk(parent, "close-loop", null);
        assertThat(early.text()).as("a parent closes with its lines").contains("CLOSURE_BLOCKED");
        at("2025-12-19T09:00");
        done(desk(crimeLine, "close-loop", null));
        await().atMost(PATIENCE).until(() -> status(DESK, parent).equals("LOOP_CLOSED"));
        at("2026-01-09T09:00");
        done(desk(crimeLine, "archive-clue", null));
        done(desk(parent, "archive-clue", null));
        await().atMost(PATIENCE).until(() -> status(DESK, crimeLine).equals("ARCHIVED"));
        JsonNode told = http.as(DESK).get("/clues/" + crimeLine).body();
        assertThat(told.at("/aftermath/archive/keptAs").asString()).isEqualTo("TRUE");
        assertThat(told.at("/aftermath/archive/retainedUntil").asString()).isEqualTo("2056-01-09");
        assertThat(told.get("conclusion").get("concludedAt").asString()).startsWith("2024-10-12");
        assertThat(told.get("handledAt").asString()).startsWith("2025-11-25");
        assertThat(told.get("closedAt").asString()).startsWith("2025-12-19");
        assertThat(http.post("/reporter/status", Map.of("code", receiptCode)).text())
                .contains("已经办结");
    }

    private static void at(String when) {
        CLOCK.set(LocalDateTime.parse(when).atZone(ZONE).toInstant());
    }

    private static Map<String, Object> told(String mode, String narrative, String receivedAt) {
        Map<String, Object> tip = new HashMap<>(Map.of(
                "source", "MASS_REPORT",
                "channel", "HOTLINE",
                "receivedAt", receivedAt,
                "mode", mode,
                "divisionCode", "990121103",
                "place", "柳湾村",
                "industry", "自然资源",
                "accused", "某砂场",
                "narrative", narrative));
        if (mode.equals("REAL_NAME")) {
            tip.put("reporter", Map.of("name", "测试举报人417", "phone", "19900000417"));
        }
        return tip;
    }

    private static Map<String, String> dispatch(String unit) {
        return Map.of("handlingUnit", unit, "dueOn", "2025-06-30");
    }

    private static Answer protect(String measure, String reviewOn) {
        return http.as(DESK)
                .post(
                        "/tips/" + tip + "/apply-protection",
                        Map.of(
                                "measure",
                                measure,
                                "executingUnit",
                                "990100-GA",
                                "basisRef",
                                "BH-2024-0417",
                                "reviewOn",
                                reviewOn));
    }

    private static JsonNode measures() {
        return http.as(DESK)
                .with("Bihuan-Purpose", "HANDLING")
                .get("/tips/" + tip + "/protection")
                .body()
                .path("measures");
    }

    private static Answer measure(String kind, String reference) {
        return police(crimeLine, "record-measure", measured(kind, reference));
    }

    private static Map<String, String> measured(String kind, String reference) {
        return Map.of("kind", kind, "performedAt", CLOCK.instant().toString(), "evidenceRef", reference);
    }

    private static void conflict(String clue, String officer) {
        done(desk(
                clue,
                "declare-conflict",
                Map.of("units", List.of(), "officers", List.of(officer), "ground", "NAMED_IN_THE_CLUE")));
    }

    private static void sign(int slot, Actor who, Role role) {
        String text = http.as(DESK)
                .get("/clues/" + crimeLine)
                .body()
                .at("/conclusion/signoff/textHash")
                .asString();
        done(http.as(who, role)
                .post(
                        "/clues/" + crimeLine + "/sign-conclusion",
                        Map.of("slot", slot, "textHash", text, "opinion", "AGREED")));
    }

    private static void findsNothing(Actor who, String clue) {
        await().atMost(PATIENCE).until(() -> http.as(who).get("/clues/" + clue).status() == 404);
        assertThat(http.as(who).get("/clues/" + clue + "/history").status()).isEqualTo(404);
        assertThat(http.as(who).get("/clues?limit=200").text()).doesNotContain(clue);
    }

    private static Answer desk(String clue, String command, @Nullable Object body) {
        return http.as(DESK).post("/clues/" + clue + "/" + command, body);
    }

    private static Answer police(String clue, String command, @Nullable Object body) {
        return http.as(LEAD_VERIFIER).post("/clues/" + clue + "/" + command, body);
    }

    private static JsonNode clock(Actor who, String clue, String name) {
        return client(who)
                .get("/clues/" + clue)
                .body()
                .get("deadlines")
                .valueStream()
                .filter(it -> it.get("clock").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever looks into the enclave says why (S13). */
    private static Http discipline() {
        return http.as(DISCIPLINE).with("Bihuan-Purpose", "HANDLING");
    }

    private static Http client(Actor who) {
        return who.equals(DISCIPLINE) ? discipline() : http.as(who);
    }

    private static String status(Actor who, String clue) {
        return client(who).get("/clues/" + clue).body().path("status").asString("");
    }

    private static String code(Answer refused) {
        return refused.body().path("code").asString("");
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static Actor shb(String officer, String unit, Level level) {
        return new Actor(officer, unit, "SHB", level);
    }

    private static Actor policeOfficer(String officer, String unit, Level level) {
        return new Actor(officer, unit, "POLICE", level);
    }
}
