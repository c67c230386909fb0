package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CluePagesTest {

    private static final String LINE = """
            {"clueId":"c-1","clueNo":"XS-990100-2024-G-000417","status":"TRIAGED","statusLabel":"已研判分流","divisionCode":"990121103",
             "grade":"KEY","handlingUnit":null,"clock":null,"dueOn":null,"light":null,"everBreached":false,"registeredAt":"2024-09-10T02:02:00Z","version":3}
            """;
    private static final String CLUE = """
            {"clueId":"%s","clueNo":"XS-990100-2024-G-000417","tipId":"t","status":"%s","statusLabel":"","allowed":[%s],
             "origin":{"sourceClass":"MASS_REPORT","receivedAt":"2024-09-10T01:14:00Z","registeredAt":"2024-09-10T02:02:00Z","deskUnit":"990100-SHB",
                       "divisionCode":"990121103","industry":"<script>alert(1)</script>"},
             "triage":{"matterClass":"ORG_CRIME","suspectedLadder":"HEI","industry":"x","grade":"KEY","conflictUnits":[],"conflictOfficers":[],
                       "firstOfficer":"a","secondOfficer":"b","triagedAt":"2024-09-10T08:05:00Z"},
             "deadlines":[],"earlierConclusions":[],"version":3}
            """;
    private static final String HISTORY = """
            [{"position":7,"type":"ClueRegistered","label":"线索已登记","occurredAt":"2024-09-10T02:02:00Z","officer":"a","unit":"990100-SHB","data":{"x":"<b>1</b>"}},
             {"position":9,"type":"ClueTriaged","label":"线索已研判分流","occurredAt":"2024-09-10T08:05:00Z","officer":"a","unit":"990100-SHB","data":{}}]
            """;

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990100-SHB-002", "990100-SHB", "DESK_TRIAGER");
        portal.answering("/clues", 200, "{\"items\":[],\"next\":\"\"}")
                .answering("/clues?limit=50&status=TRIAGED", 200, "{\"items\":[" + LINE + "],\"next\":\"\"}")
                .answering(
                        "/clues?limit=50&clueNo=XS-990100-2024-G-000417",
                        200,
                        "{\"items\":[" + LINE + "],\"next\":\"\"}")
                .answering("/worklists/daily", 503, "{\"code\":\"READ_MODEL_BEHIND\"}")
                .answering("/clues/c-1", 200, CLUE.formatted("c-1", "TRIAGED", "\"DispatchClue\""))
                .answering("/clues/c-1?asOf=7", 200, CLUE.formatted("c-1", "REGISTERED", "\"TriageClue\""))
                .answering("/clues/c-1?asOf=9", 200, CLUE.formatted("c-1", "TRIAGED", "\"DispatchClue\""))
                .answering(
                        "/units?limit=500",
                        200,
                        "{\"items\":[{\"unitId\":\"990100-GA\",\"history\":{\"periods\":[{\"name\":\"云岭市公安局\"}]}}]}")
                .answering("/clues/c-1/history", 200, HISTORY)
                .answering("/clues/sealed", 400, "{\"code\":\"PURPOSE_REQUIRED\",\"title\":\"t\",\"nextStep\":\"n\"}");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void my_work_names_what_waits_and_goes_without_the_list_of_the_day_if_there_is_none() {
        assertThat(portal.get("/work").body()).contains("XS-990100-2024-G-000417", "双交办", "/clues/c-1");
    }

    @Test
    void a_number_in_the_search_box_leads_to_the_clue() {
        assertThat(portal.get("/clues?number=xs-990100-2024-g-000417").uri().getPath())
                .isEqualTo("/clues/c-1");
        assertThat(portal.get("/clues?number=XS-0").body()).contains("没有找到此编号的线索");
    }

    @Test
    void an_empty_ledger_says_what_to_do() {
        assertThat(portal.get("/clues?grade=MAJOR").body()).contains("没有符合条件的线索", "清除筛选");
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup() {
        assertThat(portal.get("/clues/c-1").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(portal.get("/clues/c-1/history").body()).contains("&lt;b&gt;1&lt;/b&gt;");
        assertThat(portal.get("/clues?text=%22%3E%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert");
    }

    @Test
    void the_menu_holds_only_what_is_allowed_now() {
        assertThat(portal.get("/clues/c-1").body())
                .contains("acts/DispatchClue")
                .doesNotContain("acts/TriageClue");
        assertThat(portal.get("/clues/c-1?asOf=7").body())
                .contains("您看到的是当时的情况", "回到现在", "已登记")
                .doesNotContain("/acts/");
    }

    @Test
    void the_slider_and_the_date_picker_lead_into_the_past() {
        assertThat(portal.get("/clues/c-1/timeline").body()).contains("type=\"range\"", "type=\"datetime-local\"");
        assertThat(portal.get("/clues/c-1/as-at?step=1").uri().getQuery()).isEqualTo("asOf=7");
        assertThat(portal.get("/clues/c-1?asOf=2024-13-40T99:99:99Z").statusCode())
                .as("no moment of any calendar")
                .isLessThan(500);
        assertThat(portal.get("/clues/c-1/as-at?at=2024-01-01T00:00").body()).contains("那时还没有登记这条线索");
        assertThat(portal.get("/clues/c-1/as-at?step=none").uri().getQuery()).isNull();
        assertThat(portal.get("/clues/c-1/changes?from=1&to=2").body()).contains("不同之处", "已登记", "已研判分流");
    }

    @Test
    void answers_are_checked_before_the_command_goes_out_with_version_and_key() {
        portal.get("/clues/c-1/acts/DispatchClue");
        HttpResponse<String> wrong =
                portal.post("/clues/c-1/acts/DispatchClue/check", Map.of("handlingUnit", "990100-GA", "dueOn", "soon"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("请填写正确的日期", "990100-GA");

        Map<String, String> typed = Map.of("handlingUnit", "990100-GA", "dueOn", "2024-12-01");
        assertThat(portal.post("/clues/c-1/acts/DispatchClue/check", typed).body())
                .contains("核对", "2024-12-01", "云岭市公安局");
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("version", portal.hidden("version"));
        sent.put("key", portal.hidden("key"));
        portal.answering("/clues/c-1/dispatch-clue", 422, """
                {"code":"HANDLING_UNIT_IN_CONFLICT","title":"该单位须回避","nextStep":"请改派","facts":{"unit":"990100-GA"}}""");
        HttpResponse<String> refused = portal.post("/clues/c-1/acts/DispatchClue", sent);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("该单位须回避", "请改派", "HANDLING_UNIT_IN_CONFLICT", "2024-12-01");

        portal.answering("/clues/c-1/dispatch-clue", 200, "{\"id\":\"c-1\",\"version\":4,\"position\":12}");
        sent.put("key", portal.hidden("key"));
        assertThat(portal.post("/clues/c-1/acts/DispatchClue", sent).body()).contains("已办理");
        PortalWithStubs.Asked command = portal.asked().stream()
                .filter(it -> it.path().equals("/clues/c-1/dispatch-clue"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(command.body()).contains("\"handlingUnit\":\"990100-GA\"", "\"dueOn\":\"2024-12-01\"");
        assertThat(command.headers()).containsEntry("if-match", "\"3\"").containsKey("idempotency-key");
        assertThat(portal.asked().stream().filter(it -> "12".equals(it.headers().get("bihuan-after"))))
                .isNotEmpty();
    }

    @Test
    void a_service_that_does_not_answer_loses_nothing_that_was_typed() {
        portal.get("/clues/c-1/acts/DispatchClue");
        Map<String, String> sent = new HashMap<>(Map.of("handlingUnit", "990100-GA", "dueOn", "2024-12-02"));
        portal.post("/clues/c-1/acts/DispatchClue/check", sent);
        String key = portal.hidden("key");
        sent.put("version", portal.hidden("version"));
        sent.put("key", key);
        portal.answering("/clues/c-1/dispatch-clue", 200, "no json");
        HttpResponse<String> away = portal.post("/clues/c-1/acts/DispatchClue", sent);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("2024-12-02", "不会重复办理", key);
    }

    @Test
    void a_sealed_clue_is_asked_for_with_the_purpose_that_was_stated() {
        assertThat(portal.get("/clues/sealed").uri().getPath()).isEqualTo("/clues/sealed/purpose");
        assertThat(portal.post("/clues/sealed/purpose", Map.of("purpose", " ", "then", ""))
                        .statusCode())
                .isEqualTo(422);
        portal.post("/clues/sealed/purpose", Map.of("purpose", "核查", "then", "https://elsewhere.example/"));
        assertThat(portal.asked().stream()
                        .filter(it -> it.path().equals("/clues/sealed"))
                        .map(it -> it.headers().get("bihuan-purpose")))
                .contains("%E6%A0%B8%E6%9F%A5");
    }

    @Test
    void a_slip_is_printed_once_there_is_something_to_print() {
        assertThat(portal.get("/clues/c-1/papers/dispatch").statusCode()).isEqualTo(404);
        portal.answering(
                "/clues/c-2",
                200,
                CLUE.formatted("c-2", "DISPATCHED", "")
                        .replace(
                                "\"deadlines\"",
                                "\"route\":{\"handlingUnit\":\"990100-GA\",\"dispatchedBy\":\"990100-SHB\","
                                        + "\"dispatchedAt\":\"2024-09-11T02:15:00Z\",\"dueOn\":\"2024-12-11\"},\"deadlines\""));
        assertThat(portal.get("/clues/c-2/papers/dispatch").body())
                .contains("交办单", "990100-GA 云岭市公安局", "打印人 990100-SHB-002")
                .doesNotContain("<script>alert");
        HttpResponse<String> file = portal.get("/clues/c-2/papers/dispatch.pdf");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.body()).startsWith("%PDF");
    }

    @Test
    void pages_are_light() {
        for (String page : new String[] {"/work", "/clues", "/clues/c-1", "/clues/c-1/history", "/approvals"}) {
            assertThat(portal.get(page).body().length()).as(page).isLessThan(150_000);
        }
    }
}
