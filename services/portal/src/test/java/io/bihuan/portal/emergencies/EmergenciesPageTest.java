package io.bihuan.portal.emergencies;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmergenciesPageTest {

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990121-GA-001", "990121-GA", "POLICE_CHIEF");
        portal.answering("/emergency-accesses", 200, """
                        {"items":[
                         {"accessId":"emergency-1","tipId":"tip-1","danger":"HELD_OR_MISSING","reason":"<b>须立即</b>查明","requester":"990121-GA-002","requesterUnit":"990121-GA",
                          "requestedAt":"2026-01-05T01:00:00Z","approver":null,"approvedAt":null,"endsAt":"2099-01-05T02:00:00Z","reads":0},
                         {"accessId":"emergency-2","tipId":"tip-2","danger":"THREATENED","reason":"另一件","requester":"990121-GA-001","requesterUnit":"990121-GA",
                          "requestedAt":"2026-01-05T01:00:00Z","approver":"990121-GA-003","approvedAt":"2026-01-05T01:10:00Z","endsAt":"2099-01-05T05:10:00Z","reads":2},
                         {"accessId":"emergency-3","tipId":"tip-3","danger":"","reason":"","requester":"990121-GA-002","requesterUnit":"990121-GA",
                          "requestedAt":"2026-01-04T01:00:00Z","approver":null,"approvedAt":null,"endsAt":"2026-01-04T02:00:00Z","reads":0}],"next":""}""")
                .answering("/emergency-accesses/notice", 200, """
                        {"waiting":1,"open":2}""")
                .answering("/emergency-accesses/emergency-1/approve-emergency-access", 403, """
                        {"code":"ACTING_UNIT_IN_CONFLICT","title":"应当回避","nextStep":"请由其他人员同意。"}""")
                .answering("/emergency-accesses/emergency-2/read-in-emergency", 200, """
                        {"tipId":"tip-2","divisionCode":"990121104","place":"码头","accused":"某砂场","narrative":"<i>人被扣</i>在砂场"}""");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void B6_every_page_asks_for_the_notice_and_it_says_what_waits_and_what_is_open() {
        assertThat(portal.get("/emergencies").body()).contains("hx-get=\"/emergencies/notice\"", "hx-trigger=\"load\"");
        assertThat(portal.get("/emergencies/notice").body())
                .contains("1 件待第二人同意，2 件正在开放", "href=\"/emergencies\"")
                .doesNotContain("<html");
    }

    @Test
    void B6_no_notice_is_an_empty_answer_and_a_service_that_refuses_or_is_away_is_no_error_of_the_page() {
        for (String answer : List.of("""
                {"waiting":0,"open":0}""", """
                {"code":"STORE_AWAY","title":"x","nextStep":"y"}""", "<html>no service</html>")) {
            portal.answering("/emergency-accesses/notice", answer.contains("waiting") ? 200 : 503, answer);
            HttpResponse<String> notice = portal.get("/emergencies/notice");
            assertThat(notice.statusCode()).as(answer).isEqualTo(200);
            assertThat(notice.body().strip()).as(answer).isEmpty();
        }
        portal.answering("/emergency-accesses/notice", 200, """
                {"waiting":1,"open":2}""");
    }

    @Test
    void B6_who_may_agree_or_read_is_offered_it_and_nobody_else() {
        String page = portal.get("/emergencies").body();

        assertThat(page)
                .contains("有人被非法拘禁", "&lt;b&gt;须立即", "待同意", "开放中", "逾时未同意", "理由不在您的知悉范围")
                .doesNotContain("<b>须立即");
        assertThat(page.split("/emergencies/emergency-1/agree")).hasSize(2);
        assertThat(page).doesNotContain("emergency-1/read", "emergency-2/agree", "emergency-3/agree");
        assertThat(page.split("/emergencies/emergency-2/read")).hasSize(2);
    }

    @Test
    void B6_what_the_tip_says_is_shown_once_and_kept_nowhere() {
        portal.get("/emergencies");
        HttpResponse<String> read = portal.post("/emergencies/emergency-2/read", Map.of());

        assertThat(read.body()).contains("&lt;i&gt;人被扣", "某砂场").doesNotContain("<i>");
        assertThat(read.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void B6_a_refusal_says_what_to_do_next_and_a_form_keeps_what_was_typed() {
        portal.get("/emergencies");
        assertThat(portal.post("/emergencies/emergency-1/agree", Map.of()).body())
                .contains("ACTING_UNIT_IN_CONFLICT", "请由其他人员同意");

        HttpResponse<String> missing = portal.post("/emergencies", Map.of("tip", "tip-9", "reason", "村民被扣"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("tip-9", "村民被扣", "请选择");
    }
}
