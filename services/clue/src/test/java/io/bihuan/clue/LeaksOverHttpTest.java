package io.bihuan.clue;

import static io.bihuan.clue.RunningClueService.done;
import static io.bihuan.clue.RunningClueService.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Leaks of who reported, from the outside (F21): who sees one, who never learns of it, and how a reporter tells one. */
class LeaksOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-12-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor SUSPECTED = new Actor("o-6009", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor LEVEL_ABOVE = new Actor("o-3009", "990100-GA", "POLICE", Level.CITY);
    private static final Actor NEIGHBOUR = new Actor("o-6209", "990122-GA", "POLICE", Level.COUNTY);
    private static final Actor DISCIPLINE = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);
    private static final Actor OTHER_DISCIPLINE = new Actor("o-jw-2", "990200-JW", "DISCIPLINE", Level.CITY);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);
    private static final String FACTS = "SJ-2024-0011";

    @TempDir
    private static Path folder;

    private static RunningClueService service;
    private static Http http;

    @BeforeAll
    static void start() {
        service = RunningClueService.start("leaks", CLOCK, folder);
        http = service.http();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_leak_is_for_the_level_above_the_suspected_unit_and_the_discipline_organ_for_a_purpose() {
        String leak = reported(tip("一").get("tipId").asString());

        for (Actor who : List.of(LEVEL_ABOVE, DISCIPLINE)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    service.asking(who).get("/leaks/" + leak).status())
                            .as(who.unit())
                            .isEqualTo(200));
            JsonNode seen = service.asking(who).get("/leaks/" + leak).body();
            assertThat(seen.get("status").asString()).isEqualTo("SUSPECTED");
            assertThat(seen.get("facts").get("factsRef").asString()).isEqualTo(FACTS);
            assertThat(service.asking(who).get("/leaks?status=SUSPECTED").text())
                    .contains(leak);
            assertThat(refusal(http.as(who).get("/leaks/" + leak)))
                    .as("nobody says what for")
                    .isEqualTo("PURPOSE_REQUIRED");
        }
    }

    @Test
    void for_the_suspected_unit_and_everybody_else_there_is_no_such_leak() {
        String leak = reported(tip("二").get("tipId").asString());
        await().atMost(PATIENCE)
                .until(() -> service.asking(LEVEL_ABOVE).get("/leaks/" + leak).status() == 200);

        for (Actor who : List.of(SUSPECTED, NEIGHBOUR, OTHER_DISCIPLINE, DESK)) {
            Answer hidden = service.asking(who).get("/leaks/" + leak);
            Answer unknown = service.asking(who).get("/leaks/leak-0");
            assertThat(hidden.status()).as(who.unit()).isEqualTo(404);
            assertThat(hidden.text().replace(leak, "leak-0")).isEqualTo(unknown.text());
            assertThat(service.asking(who).get("/leaks?limit=200").text())
                    .as(who.unit())
                    .doesNotContain(leak);
        }
        Answer closing = http.as(SUSPECTED)
                .post("/leaks/" + leak + "/close-leak", Map.of("finding", "UNFOUNDED", "findingRef", "HC-1"));
        assertThat(closing.status()).isEqualTo(404);
    }

    @Test
    void an_auditor_sees_that_there_is_a_leak_and_nothing_of_what_it_says() {
        String leak = reported(tip("三").get("tipId").asString());
        Http auditor = http.as(AUDITOR, Role.AUDITOR).with("Bihuan-Purpose", "AUDIT");
        await().atMost(PATIENCE).until(() -> auditor.get("/leaks/" + leak).status() == 200);

        assertThat(auditor.get("/leaks/" + leak).text())
                .contains(leak)
                .doesNotContain(FACTS, "UNUSUAL_READS", "990121-GA", "990100-GA", "SUSPECTED");
    }

    @Test
    void whoever_looks_into_it_closes_it_once_and_the_finding_is_read_by_the_same() {
        String leak = reported(tip("四").get("tipId").asString());
        Map<String, Object> finding = Map.of("finding", "UNFOUNDED", "findingRef", "HC-2024-0007");
        String close = "/leaks/" + leak + "/close-leak";
        await().atMost(PATIENCE)
                .until(() -> service.asking(DISCIPLINE).get("/leaks/" + leak).status() == 200);

        done(http.as(DISCIPLINE).post(close, finding));
        assertThat(refusal(http.as(LEVEL_ABOVE).post(close, finding))).isEqualTo("LEAK_ALREADY_CLOSED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.asking(LEVEL_ABOVE)
                                .get("/leaks/" + leak)
                                .text())
                        .contains("UNFOUNDED", "HC-2024-0007"));
    }

    @Test
    void a_reporter_tells_a_leak_by_the_code_and_is_answered_in_the_same_words_however_often() {
        JsonNode receipt = tip("五");
        String tip = receipt.get("tipId").asString();
        Map<String, Object> told = leak(receipt, "THREATENED");

        Answer first = http.post("/reporter/leak", told);
        Answer again = http.post("/reporter/leak", told);
        Answer other = http.post("/reporter/leak", leak(receipt, "CONTACTED"));
        for (Answer answer : List.of(first, again, other)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo("{\"message\":\"已收到,将由上级单位核查,并重新评估您的保护。\"}");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.asking(PROVINCE)
                                .get("/leaks?limit=200")
                                .body()
                                .get("items")
                                .valueStream()
                                .filter(leak -> leak.get("tipId").asString().equals(tip)))
                        .as("the highest office of the province, where no desk has a clue of it yet")
                        .hasSize(2));
        assertThat(http.as(AUDITOR, Role.AUDITOR).get("/log").text())
                .doesNotContain(receipt.get("receiptCode").asString());
    }

    @Test
    void the_desk_that_has_the_clue_is_told_nothing_of_what_its_reporter_suspects() {
        JsonNode receipt = tip("六");
        String tip = receipt.get("tipId").asString();
        done(http.as(DESK).post("/clues", Map.of("tipId", tip)));
        await().atMost(PATIENCE)
                .until(() -> "ATTACHED"
                        .equals(http.as(DESK)
                                .get("/tips/" + tip)
                                .body()
                                .path("status")
                                .asString()));

        assertThat(http.post("/reporter/leak", leak(receipt, "IDENTITY_KNOWN")).status())
                .isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                service.asking(PROVINCE).get("/leaks?limit=200").text())
                        .contains(tip));
        assertThat(service.asking(DESK).get("/leaks?limit=200").text()).doesNotContain(tip);
    }

    @Test
    void a_code_that_is_none_and_a_day_that_has_not_come_are_refused_and_nothing_is_kept() {
        JsonNode receipt = tip("七");
        Map<String, Object> wrong = Map.of("code", "0000 0000 0000 0000", "sign", "THREATENED", "since", "2024-12-09");
        assertThat(refusal(http.post("/reporter/leak", wrong))).isEqualTo("RECEIPT_UNKNOWN");
        Map<String, Object> future =
                Map.of("code", receipt.get("receiptCode").asString(), "sign", "THREATENED", "since", "2025-01-09");
        assertThat(refusal(http.post("/reporter/leak", future))).isEqualTo("LEAK_IN_THE_FUTURE");
    }

    private static Map<String, Object> leak(JsonNode receipt, String sign) {
        return Map.of("code", receipt.get("receiptCode").asString(), "sign", sign, "since", "2024-12-09");
    }

    private static String reported(String tip) {
        return done(http.as(DESK)
                        .post(
                                "/leaks",
                                Map.of(
                                        "tipId",
                                        tip,
                                        "sign",
                                        "UNUSUAL_READS",
                                        "factsRef",
                                        FACTS,
                                        "since",
                                        "2024-12-09",
                                        "readPositions",
                                        List.of(4711),
                                        "suspectedUnit",
                                        "990121-GA")))
                .get("id")
                .asString();
    }

    private static JsonNode tip(String which) {
        return service.tip(
                DESK,
                Map.of(
                        "source", "MASS_REPORT",
                        "channel", "HOTLINE",
                        "receivedAt", "2024-09-10T09:14:00+08:00",
                        "mode", "REAL_NAME",
                        "reporter", Map.of("name", "测试举报人" + which, "phone", "19900003860"),
                        "divisionCode", "990121104",
                        "narrative", "强迫村民买砂" + which));
    }
}
