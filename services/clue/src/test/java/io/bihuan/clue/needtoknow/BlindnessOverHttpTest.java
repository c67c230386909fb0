package io.bihuan.clue.needtoknow;

import static io.bihuan.clue.RunningClueService.done;
import static io.bihuan.clue.RunningClueService.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.RunningClueService;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The rules of blindness B3, B4 and B6 from the outside: relatives, minors, and what is read for a life's sake. */
@ExtendWith(OutputCaptureExtension.class)
class BlindnessOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor RELATIVE = new Actor("o-1002", "990100-SHB", "SHB", Level.CITY);
    private static final Actor CUSTODIAN = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor COUNTY = new Actor("o-6001", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor COUNTY_CHIEF = new Actor("o-6009", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor CITY_CHIEF = new Actor("o-3009", "990100-GA", "POLICE", Level.CITY);
    private static final Actor NEIGHBOUR = new Actor("o-6201", "990122-GA", "POLICE", Level.COUNTY);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);
    private static final String CHILD = "测试小童甲";

    @TempDir
    private static Path folder;

    private static RunningClueService service;
    private static Http http;

    @BeforeAll
    static void start() {
        service = RunningClueService.start("blindness", CLOCK, folder);
        http = service.http();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void B3_for_a_relative_at_the_desk_neither_the_tip_nor_its_clue_is_there_and_nobody_reads_whose_relative_it_is() {
        String tip = tip("强迫村民买砂,村口", List.of());
        String never = "tip-" + "0".repeat(40);
        await().atMost(PATIENCE)
                .until(() -> http.as(RELATIVE).get("/tips/" + tip).status() == 200);

        done(http.as(DESK).post("/tips/" + tip + "/keep-relatives-out", Map.of("officers", List.of("o-1002"))));
        await().atMost(PATIENCE)
                .until(() -> http.as(RELATIVE).get("/tips/" + tip).status() == 404);
        assertThat(http.as(RELATIVE).get("/tips/" + tip).text().replace(tip, never))
                .isEqualTo(http.as(RELATIVE).get("/tips/" + never).text());
        assertThat(http.as(RELATIVE).get("/tips?limit=200").text()).doesNotContain(tip);
        assertThat(refusal(http.as(RELATIVE).post("/clues", Map.of("tipId", tip))))
                .isEqualTo(refusal(http.as(RELATIVE).post("/clues", Map.of("tipId", never))));
        assertThat(http.as(DESK).get("/tips/" + tip).text()).contains(tip).doesNotContain("o-1002");

        String clue = done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .get("id")
                .asString();
        done(http.as(DESK)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-1003",
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "自然资源",
                                "grade", "KEY",
                                "conflictUnits", List.of())));
        await().atMost(PATIENCE)
                .until(() -> http.as(RELATIVE).get("/clues/" + clue).status() == 404
                        && http.as(DESK).get("/clues/" + clue).status() == 200);
    }

    @Test
    void B4_the_name_of_a_minor_is_nowhere_but_in_the_vault_and_opens_with_two_approvals() {
        String tip = tip(CHILD + "看见他们打人", List.of(CHILD));
        await().atMost(PATIENCE).until(() -> http.as(DESK).get("/tips/" + tip).status() == 200);

        assertThat(http.as(DESK).get("/tips/" + tip).body().get("narrative").asString())
                .isEqualTo("【未成年人1】看见他们打人");
        assertThat(service.everything()).contains("看见他们打人").doesNotContain(CHILD);

        String request = done(http.as(DESK)
                        .post("/unseal-requests", Map.of("tipId", tip, "purpose", "PROTECTION", "reason", "保护未成年证人")))
                .get("id")
                .asString();
        String view = "/unseal-requests/" + request + "/view-identity";
        assertThat(refusal(http.as(DESK).post(view, null))).isEqualTo("UNSEAL_NOT_OPEN");
        for (Actor keeper : List.of(CUSTODIAN, PROVINCE)) {
            done(http.as(keeper, Role.KEY_CUSTODIAN).post("/unseal-requests/" + request + "/approve-unseal", null));
        }
        assertThat(done(http.as(DESK).post(view, null)).get("minors").get(0).asString())
                .isEqualTo(CHILD);
    }

    @Test
    void B4_a_name_that_cannot_be_told_from_the_text_is_refused_before_anything_is_kept_and_no_log_repeats_it(
            CapturedOutput output) {
        for (String name : List.of("甲", " 甲 ", CHILD + "\n乙", CHILD.repeat(9))) {
            Answer refused = http.as(DESK).post("/tips", form("甲看见他们打人,不留", List.of(name)));
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.body().get("code").asString()).isEqualTo("INVALID_FIELDS");
            assertThat(refused.text()).contains("minors[0]").doesNotContain(CHILD);
        }
        assertThat(http.as(DESK).post("/tips", form("不留", List.of("甲"))).text()).contains("姓名须有两个以上字符");
        assertThat(refusal(http.as(DESK).post("/tips", form("不留", Collections.nCopies(21, CHILD)))))
                .isEqualTo("INVALID_FIELDS");
        assertThat(service.everything()).doesNotContain("不留");
        assertThat(output.getAll()).doesNotContain(CHILD);
    }

    @Test
    void B6_a_second_officer_lets_the_requester_read_and_auditor_and_superior_see_it_at_once() {
        String tip = tip("人被扣在砂场", List.of());
        await().atMost(PATIENCE).until(() -> http.as(DESK).get("/tips/" + tip).status() == 200);
        assertThat(http.as(COUNTY).get("/tips/" + tip).status())
                .as("no need to know")
                .isEqualTo(403);
        assertThat(http.as(COUNTY)
                        .post("/emergency-accesses", ask(tip, "CURIOSITY"))
                        .status())
                .isEqualTo(422);

        String access = done(http.as(COUNTY).post("/emergency-accesses", ask(tip, "HELD_OR_MISSING")))
                .get("id")
                .asString();
        String one = "/emergency-accesses/" + access;
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (Actor above : List.of(CITY_CHIEF, COUNTY_CHIEF)) {
                assertThat(http.as(above).get("/emergency-accesses").text()).contains(access, "村民被扣");
            }
            assertThat(http.as(AUDITOR, Role.AUDITOR).get("/emergency-accesses").text())
                    .contains(access, COUNTY.officer())
                    .doesNotContain("村民被扣");
        });
        assertThat(http.as(NEIGHBOUR).get(one).status()).isEqualTo(404);
        assertThat(notice(CITY_CHIEF, Role.POLICE_CHIEF)).startsWith("waiting 1");
        assertThat(notice(AUDITOR, Role.AUDITOR)).startsWith("waiting 1");
        assertThat(notice(NEIGHBOUR, Role.POLICE_CHIEF)).isEqualTo("waiting 0, open 0");

        assertThat(refusal(http.as(COUNTY).post(one + "/read-in-emergency", null)))
                .isEqualTo("EMERGENCY_ACCESS_NOT_OPEN");
        done(http.as(COUNTY_CHIEF).post(one + "/approve-emergency-access", null));
        Answer read = http.as(COUNTY).post(one + "/read-in-emergency", null);
        assertThat(done(read).get("narrative").asString()).isEqualTo("人被扣在砂场");
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(read.text()).doesNotContain("测试举报人", "REAL_NAME");
        await().atMost(PATIENCE).until(() -> notice(AUDITOR, Role.AUDITOR).equals("waiting 0, open 1"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode seen = http.as(CITY_CHIEF).get(one).body();
            assertThat(seen.get("reads").asInt()).isEqualTo(1);
            assertThat(seen.get("approver").asString()).isEqualTo(COUNTY_CHIEF.officer());
        });
    }

    @Test
    void B6_no_danger_breaks_a_conflict_and_nobody_learns_that_there_is_one() {
        String tip = tip("人被扣在砂场,二", List.of());
        String never = "tip-" + "0".repeat(40);
        done(http.as(DESK).post("/tips/" + tip + "/keep-relatives-out", Map.of("officers", List.of("o-6001"))));

        Answer hidden = http.as(COUNTY).post("/emergency-accesses", ask(tip, "HELD_OR_MISSING"));
        Answer unknown = http.as(COUNTY).post("/emergency-accesses", ask(never, "HELD_OR_MISSING"));
        assertThat(hidden.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(hidden.text().replace(tip, never)).isEqualTo(unknown.text());
    }

    private static String notice(Actor who, Role role) {
        JsonNode notice = done(http.as(who, role).get("/emergency-accesses/notice"));
        return "waiting " + notice.get("waiting").asInt() + ", open "
                + notice.get("open").asInt();
    }

    private static Map<String, Object> ask(String tip, String danger) {
        return Map.of("tipId", tip, "danger", danger, "reason", "村民被扣,须立即查明位置");
    }

    private static String tip(String narrative, List<String> minors) {
        return service.tip(DESK, form(narrative, minors)).get("tipId").asString();
    }

    private static Map<String, Object> form(String narrative, List<String> minors) {
        return Map.of(
                "source", "MASS_REPORT",
                "channel", "HOTLINE",
                "receivedAt", "2024-09-10T09:14:00+08:00",
                "mode", "REAL_NAME",
                "reporter", Map.of("name", "测试举报人003", "phone", "19900003860"),
                "divisionCode", "990121104",
                "narrative", narrative,
                "minors", minors);
    }
}
