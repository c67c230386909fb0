package io.bihuan.clue.read.responsibility;

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
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who reads whose acts, who answers and who finds liability (F19). */
class ResponsibilityOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor SECOND = new Actor("o-1002", "990100-SHB", "SHB", Level.CITY);
    private static final Actor DISCIPLINE = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor SECOND_REVIEWER = new Actor("o-jw-2", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;
    private static String clue;

    @BeforeAll
    static void two_officers_triage_a_clue() {
        String database = Backends.freshDatabase("responsibility");
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
        String tip = done(http.as(DESK)
                        .post(
                                "/tips",
                                Map.of(
                                        "source", "MASS_REPORT",
                                        "channel", "HOTLINE",
                                        "receivedAt", "2024-09-10T09:14:00+08:00",
                                        "mode", "ANONYMOUS",
                                        "divisionCode", "990121103",
                                        "narrative", "砂场强买强卖")))
                .get("tipId")
                .asString();
        clue = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .get("id")
                .asString();
        done(http.as(DESK)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", SECOND.officer(),
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "自然资源",
                                "grade", "KEY",
                                "conflictUnits", List.of())));
        await().atMost(PATIENCE).until(() -> !own(SECOND).isEmpty());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void each_reads_their_own_acts_and_nobody_elses() {
        assertThat(own(DESK)).singleElement().satisfies(entry -> {
            assertThat(entry.get("officer").asString()).isEqualTo(DESK.officer());
            assertThat(entry.get("matterId").asString()).isEqualTo(clue);
            assertThat(entry.get("act").asString()).isEqualTo("clue.ClueTriaged");
        });
        assertThat(own(new Actor("o-1003", "990100-SHB", "SHB", Level.CITY))).isEmpty();
        assertThat(http.as(DESK).get("/responsibility").status()).isEqualTo(403);
    }

    @Test
    void S58_whoever_is_transferred_or_gets_another_name_keeps_their_entries_under_the_same_person() {
        Actor transferred = new Actor(DESK.officer(), "990123-GA", "POLICE", Level.COUNTY);

        assertThat(own(transferred)).singleElement().satisfies(entry -> {
            assertThat(entry.get("unit").asString()).as("as it was then").isEqualTo(DESK.unit());
            assertThat(entry.get("level").asString()).isEqualTo("CITY");
            assertThat(entry.propertyNames())
                    .as("a person is known by id alone")
                    .doesNotContain("name");
        });
    }

    @Test
    void auditors_read_who_acted_in_a_matter_and_no_number_of_it() {
        JsonNode page = http.as(AUDITOR, Role.AUDITOR)
                .get("/responsibility?matterId=" + clue)
                .body();

        assertThat(page.get("items").size()).isEqualTo(2);
        assertThat(page.propertyNames()).doesNotContain("total", "count");
    }

    @Test
    void whoever_acted_answers_and_for_another_the_entry_does_not_exist() {
        String id = own(DESK).get(0).get("entryId").asString();
        Map<String, String> body = Map.of("statementRef", "FJ-7");

        Answer other = http.as(SECOND).post("/responsibility/" + id + "/answer-entry", body);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body().get("code").asString()).isEqualTo("RESPONSIBILITY_UNKNOWN");
        done(http.as(DESK).post("/responsibility/" + id + "/answer-entry", body));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(own(DESK).get(0).get("answers").toString()).contains("FJ-7"));
    }

    @Test
    void two_of_the_discipline_organ_find_liability_each_in_person_and_then_the_person_reads_it() {
        String path = "/responsibility/" + own(SECOND).get(0).get("entryId").asString();
        Map<String, String> body =
                Map.of("finding", "NOT_LIABLE", "reviewRef", "RD-1", "secondReviewer", SECOND_REVIEWER.officer());
        Map<String, String> same = Map.of("finding", "NOT_LIABLE", "reviewRef", "RD-1");

        assertThat(http.as(DESK).post(path + "/review-responsibility", body).status())
                .isEqualTo(403);
        done(http.as(DISCIPLINE).post(path + "/review-responsibility", body));
        assertThat(own(SECOND).get(0).get("examination").isNull())
                .as("one alone found it")
                .isTrue();
        Answer alone = http.as(DISCIPLINE).post(path + "/confirm-finding", same);
        assertThat(alone.body().get("code").asString()).isEqualTo("RESPONSIBILITY_CONFIRMED_BY_SECOND");
        done(http.as(SECOND_REVIEWER).post(path + "/confirm-finding", same));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                own(SECOND).get(0).at("/examination/finding").asString(""))
                        .isEqualTo("NOT_LIABLE"));
    }

    @Test
    void auditors_and_the_discipline_organ_read_all_acts_in_a_clue_and_others_are_not_let_in() {
        for (Http reader : List.of(http.as(AUDITOR, Role.AUDITOR), http.as(DISCIPLINE))) {
            Answer acts = reader.get("/clues/" + clue + "/responsibility");
            assertThat(acts.status()).as(acts.text()).isEqualTo(200);
            assertThat(acts.text()).contains(DESK.officer(), SECOND.officer(), "clue.ClueTriaged");
            assertThat(reader.get("/clues/no-such-1/responsibility").status()).isEqualTo(404);
        }
        assertThat(http.as(DESK).get("/clues/" + clue + "/responsibility").status())
                .isEqualTo(403);
    }

    @Test
    void who_may_only_read_their_own_is_refused_a_question_by_matter() {
        for (String filter : List.of("matterId=", "clueId=")) {
            for (String id : List.of(clue, "no-such-1")) {
                Answer refused = http.as(DESK).get("/responsibility/own?" + filter + id);
                assertThat(refused.status()).as(refused.text()).isEqualTo(422);
                assertThat(refused.text()).doesNotContain("clue.ClueTriaged", id);
            }
        }
    }

    @Test
    void of_a_matter_one_must_keep_out_of_by_now_nothing_but_the_own_act_is_left() {
        Actor officer = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
        String tip = done(http.as(officer)
                        .post(
                                "/tips",
                                Map.of(
                                        "source", "MASS_REPORT",
                                        "channel", "HOTLINE",
                                        "receivedAt", "2024-09-10T09:15:00+08:00",
                                        "mode", "ANONYMOUS",
                                        "divisionCode", "990121103",
                                        "narrative", "另一砂场强买强卖")))
                .get("tipId")
                .asString();
        String other = done(http.as(officer).post("/clues", Map.of("tipId", tip)))
                .get("id")
                .asString();
        done(http.as(officer)
                .post(
                        "/clues/" + other + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-1008",
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "自然资源",
                                "grade", "KEY",
                                "conflictUnits", List.of())));
        await().atMost(PATIENCE).until(() -> !own(officer).isEmpty());
        done(http.as(DESK)
                .post(
                        "/clues/" + other + "/declare-conflict",
                        Map.of("units", List.of(), "officers", List.of("o-1009"), "ground", "NAMED_IN_THE_CLUE")));

        assertThat(own(officer)).singleElement().satisfies(entry -> {
            assertThat(entry.get("act").asString()).isEqualTo("clue.ClueTriaged");
            assertThat(entry.toString()).doesNotContain(other);
        });
        Answer answered = http.as(officer)
                .post(
                        "/responsibility/" + own(officer).get(0).get("entryId").asString() + "/answer-entry",
                        Map.of("statementRef", "FJ-9"));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(own(officer).get(0).get("answers").toString())
                                .contains("FJ-9"));
    }

    private static List<JsonNode> own(Actor officer) {
        JsonNode items = http.as(officer).get("/responsibility/own").body().get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.body();
    }
}
