package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.COUNTY_DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK;
import static io.bihuan.suite.SuiteUnderTest.PROVINCE_DESK;
import static io.bihuan.suite.SuiteUnderTest.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * F56 in the running suite, around the National Day of 2024: the work list of the only working day of a week, the assessment that
 * rests on it (domain §8, row 19), and the comb of that day that nobody recorded.
 */
class WorkingRhythmIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String COMB = "rhythm-990100-SHB-2024-09-30";
    private static final String WEEK = "rhythm-990100-SHB-2024-W40";

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static String clueId;

    @BeforeAll
    static void there_is_a_new_clue() {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-30T01:00:00Z");
        Http desk = suite.clue(DESK);
        String tipId = done(desk.post("/tips", """
                {"source": "MASS_REPORT", "channel": "来访", "receivedAt": "2024-09-29T01:14:00Z", "mode": "REAL_NAME",
                 "divisionCode": "990121103", "narrative": "反映某砂场强买强卖",
                 "reporter": {"name": "测试举报人009", "phone": "19900003869"}}""")).get("tipId").asString();
        clueId = done(desk.post("/clues", Map.of("tipId", tipId))).get("id").asString();
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
    }

    @Test
    void a_week_is_assessed_by_its_list_and_a_comb_that_nobody_recorded_is_missed_for_good() {
        JsonNode list = list("weekly", "");
        assertThat(list.get("items")).hasSize(1);
        assertThat(list.get("items").get(0).get("kindLabels").get(0).asString()).isEqualTo("新增");
        assertThat(list.get("counts").get("newClues").asInt()).isEqualTo(1);
        assertThat(suite.clue(VERIFIER).get("/worklists/daily").body().get("items"))
                .as("it is with the desk alone")
                .isEmpty();
        assertThat(suite.clue(DESK).get("/worklists/yearly").status()).isEqualTo(404);
        assertThat(suite.clue(DESK).get("/worklists/daily?asOf=3").status()).isEqualTo(422);

        Map<String, Object> meeting = meeting("2024-09-30", list, "会纪〔2024〕31号");
        assertThat(code(hold(COUNTY_DESK, meeting))).isEqualTo("RHYTHM_IS_THE_UNITS_OWN");
        assertThat(code(hold(DESK, meeting("2024-09-30", list, "电话 19900003869"))))
                .isEqualTo("MINUTES_NAME_SOMEBODY");
        assertThat(code(hold(DESK, meeting("2024-10-08", list, "会纪〔2024〕32号")))).isEqualTo("RHYTHM_IN_ADVANCE");
        done(hold(DESK, meeting));
        assertThat(code(hold(DESK, meeting))).isEqualTo("RHYTHM_ALREADY_KEPT");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(entry(DESK, WEEK).path("status").asString(""))
                        .isEqualTo("KEPT"));
        assertThat(entry(DESK, WEEK).get("record").get("participants")).hasSize(2);
        assertThat(entry(PROVINCE_DESK, WEEK).get("record").get("participants")).isEmpty();
        assertThat(suite.supervision(COUNTY_DESK).get("/rhythm/" + WEEK).status())
                .isEqualTo(404);

        done(suite.clue(DESK).post("/clues/" + clueId + "/triage-clue", BadInputIT.triage("自然资源")));
        suite.clock.set(Instant.parse("2024-10-08T01:00:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(entry(DESK, COMB).path("status").asString(""))
                        .isEqualTo("MISSED"));
        done(suite.supervision(DESK)
                .post("/rhythm/990100-SHB/complete-daily-comb", meeting("2024-09-30", list, "记〔2024〕9号")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(entry(DESK, COMB).path("status").asString(""))
                        .isEqualTo("KEPT"));
        assertThat(entry(DESK, COMB).get("missed").asBoolean()).isTrue();
        assertThat(suite.supervision(DESK)
                        .get("/rhythm?unit=990100-SHB&kind=DAILY")
                        .text())
                .contains("2024-09-30", "2024-10-08")
                .doesNotContain("2024-10-01");

        JsonNode again = list(
                "weekly",
                "?asOf=" + list.get("position").asLong() + "&on="
                        + list.get("on").asString());
        assertThat(again).isEqualTo(list);
    }

    private static JsonNode list(String rhythm, String question) {
        return done(suite.clue(DESK).get("/worklists/" + rhythm + question));
    }

    private static Answer hold(Actor actor, Map<String, Object> meeting) {
        return suite.supervision(actor).post("/rhythm/990100-SHB/hold-weekly-assessment", meeting);
    }

    private static JsonNode entry(Actor actor, String id) {
        return suite.supervision(actor).get("/rhythm/" + id).body();
    }

    private static Map<String, Object> meeting(String on, JsonNode list, String minutes) {
        JsonNode counts = list.get("counts");
        return Map.of(
                "on",
                on,
                "listPosition",
                list.get("position").asLong(),
                "newClues",
                counts.get("newClues").asInt(),
                "dueClues",
                counts.get("dueClues").asInt(),
                "stuckClues",
                counts.get("stuckClues").asInt(),
                "returnedClues",
                counts.get("returnedClues").asInt(),
                "minutesRef",
                minutes,
                "participants",
                List.of(DESK.officer(), "o-1002"));
    }

    private static String code(Answer answer) {
        return answer.body().get("code").asString();
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.body();
    }
}
