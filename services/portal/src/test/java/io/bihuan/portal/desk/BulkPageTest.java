package io.bihuan.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkPageTest {

    private static final Map<String, String> TO_A_UNIT =
            Map.of("act", "DISPATCH", "status", "TRIAGED", "handlingUnit", "990121-GA", "dueOn", "2026-12-31");

    private PortalWithStubs portal;

    @BeforeEach
    void the_desk_has_two_clues_to_dispatch() throws Exception {
        portal = new PortalWithStubs("990121-SHB-001", "990121-SHB", "DESK_HEAD")
                .answering("/clues", 200, """
                        {"items":[{"clueId":"c1","clueNo":"N-1","status":"TRIAGED","grade":"KEY"},
                                  {"clueId":"c2","clueNo":"<b>N-2</b>","status":"TRIAGED"}],"next":null}""")
                .answering("/clues/c1/dispatch-clue", 200, "{\"id\":\"c1\",\"version\":3,\"position\":7}")
                .answering("/clues/c2/dispatch-clue", 422, """
                        {"code":"HANDLING_UNIT_IN_CONFLICT","title":"承办单位须回避","nextStep":"请交上一级单位",
                         "facts":{"offeredUnit":"990100-GA","offeredUnitName":"示例市局"}}""");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void what_can_be_dispatched_is_listed_and_escaped() {
        String page = portal.get("/desk/clues").body();

        assertThat(page)
                .contains("N-1", "&lt;b&gt;N-2&lt;/b&gt;", "已研判分流", "重点")
                .doesNotContain("<b>N-2");
    }

    @Test
    void nothing_is_sent_before_it_was_checked() {
        portal.get("/desk/clues");
        String check = checked("c1").body();

        assertThat(check).contains("N-1", "990121-GA", "2026-12-31").doesNotContain("N-2");
        assertThat(sent()).isEmpty();
    }

    @Test
    void each_clue_has_its_own_command_and_its_own_answer() {
        String report = dispatchedBoth();

        assertThat(sent()).containsExactly("/clues/c1/dispatch-clue", "/clues/c2/dispatch-clue");
        assertThat(keys()).doesNotHaveDuplicates().hasSize(2);
        assertThat(report).contains("共 2 件，已办理 1 件", "承办单位须回避", "HANDLING_UNIT_IN_CONFLICT");
    }

    @Test
    void a_conflict_is_explained_and_the_offered_unit_can_be_taken() {
        assertThat(dispatchedBoth())
                .contains("990121-GA 对这条线索须回避", "示例市局", "改交 990100-GA", "handlingUnit=990100-GA")
                .contains("clue=c2");
    }

    @Test
    void sent_twice_it_carries_the_same_keys() {
        portal.get("/desk/clues");
        checked("c1");
        String key = portal.hidden("key");
        portal.post("/desk/clues/send", Map.of("key", key));
        checkedAgain(key);

        assertThat(keys()).hasSize(2);
        assertThat(keys().get(0)).isEqualTo(keys().get(1));
    }

    @Test
    void what_was_not_checked_is_not_sent() {
        portal.get("/desk/clues");
        checked("c1");
        portal.post("/desk/clues/send", Map.of("key", "another"));

        assertThat(sent()).isEmpty();
    }

    @Test
    void what_was_typed_is_kept_where_something_is_missing() {
        portal.get("/desk/clues");
        HttpResponse<String> answer = portal.post(
                "/desk/clues/check",
                Map.of("act", "DISPATCH", "clue", "c1", "handlingUnit", "990121-GA", "dueOn", "31.12."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"990121-GA\"", "value=\"31.12.\"", "dueOn-mistake", "checked");
    }

    @Test
    void a_service_that_does_not_answer_is_not_asked_again() {
        portal.answering("/clues/c1/dispatch-clue", 502, "down");
        String report = dispatchedBoth();

        assertThat(sent()).containsExactly("/clues/c1/dispatch-clue");
        assertThat(report).contains("没有答复", "未发送");
    }

    @Test
    void the_report_is_there_after_a_reload_and_what_was_done_is_seen() {
        dispatchedBoth();
        assertThat(portal.get("/desk/clues/report").body()).contains("共 2 件，已办理 1 件");
        portal.get("/desk/clues");

        assertThat(portal.asked().get(portal.asked().size() - 1).headers()).containsEntry("bihuan-after", "7");
    }

    @Test
    void whoever_can_do_none_of_it_finds_no_page() throws Exception {
        try (PortalWithStubs auditors = new PortalWithStubs("990000-SHB-009", "990000-SHB", "AUDITOR")) {
            assertThat(auditors.get("/desk/clues").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_receiving_unit_is_shown_its_own_clues_and_signs_for_them_without_a_word() throws Exception {
        try (PortalWithStubs police = new PortalWithStubs("990121-GA-001", "990121-GA", "POLICE_CHIEF")) {
            police.answering(
                            "/clues?status=DISPATCHED&limit=50&handlingUnit=990121-GA",
                            200,
                            "{\"items\":[{\"clueId\":\"c3\",\"clueNo\":\"N-3\",\"status\":\"DISPATCHED\"}],\"next\":null}")
                    .answering("/clues/c3/acknowledge-receipt", 200, "{\"id\":\"c3\",\"version\":4,\"position\":9}");
            assertThat(police.get("/desk/clues").body()).contains("N-3").doesNotContain("name=\"dueOn\"");
            police.post("/desk/clues/check", Map.of("act", "DISPATCH", "clue", "c3"));
            String report = police.post("/desk/clues/send", Map.of("key", police.hidden("key")))
                    .body();

            assertThat(report).contains("共 1 件，已办理 1 件");
            assertThat(police.asked().get(police.asked().size() - 1).path()).isEqualTo("/clues/c3/acknowledge-receipt");
            assertThat(police.asked().get(police.asked().size() - 1).body()).isEmpty();
        }
    }

    private String dispatchedBoth() {
        portal.get("/desk/clues");
        checked("c1,c2");
        return portal.post("/desk/clues/send", Map.of("key", portal.hidden("key")))
                .body();
    }

    private HttpResponse<String> checked(String clues) {
        Map<String, String> form = new LinkedHashMap<>(TO_A_UNIT);
        form.put("clue", clues);
        return portal.post("/desk/clues/check", form);
    }

    private void checkedAgain(String key) {
        portal.get("/desk/clues");
        portal.post("/desk/clues/send", Map.of("key", key));
    }

    private List<String> sent() {
        return portal.asked().stream()
                .filter(one -> one.method().equals("POST"))
                .map(PortalWithStubs.Asked::path)
                .toList();
    }

    private List<String> keys() {
        return portal.asked().stream()
                .filter(one -> one.method().equals("POST"))
                .map(one -> one.headers().get("idempotency-key"))
                .toList();
    }
}
