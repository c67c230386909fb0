package io.bihuan.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrailPagesTest {

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-004", "990000-SHB", "AUDITOR");
        portal.answering("/reads", 200, "{\"items\":[],\"next\":\"\"}")
                .answering(
                        "/reads?limit=50&kind=REFUSED&from=2024-09-09T16%3A00%3A00Z&to=2024-09-10T16%3A00%3A00Z",
                        200, """
                        {"items":[{"position":8,"at":"2024-09-10T02:00:00Z","kind":"REFUSED","officer":"o-1","unit":"u","operation":"GET /clues/{id}",
                          "resourceType":"clue","resourceId":"c-1","outcome":"FORBIDDEN","code":"ROLE_REQUIRED","filters":{"q":"<i>x</i>"},"shown":-1,"purpose":""}],
                         "next":""}""")
                .answering("/interference-candidates?limit=50", 200, """
                        {"items":[{"id":"k-1","officer":"o-1","unit":"u","operation":"GET /clues/{id}","resourceId":"c-1","at":"2024-09-10T02:00:00Z"}],
                         "next":""}""");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_trail_is_narrowed_by_the_address_and_days_are_those_of_shanghai() {
        assertThat(portal.get("/trail?kind=REFUSED&from=2024-09-10&to=2024-09-10")
                        .body())
                .contains("o-1", "无权", "ROLE_REQUIRED", "q=&lt;i&gt;x&lt;/i&gt;");
        assertThat(portal.get("/trail?kind=EVERYTHING&from=soon").body()).contains("没有符合条件的记录");
    }

    @Test
    void what_a_walk_along_the_chain_finds_is_told_and_the_bundle_goes_through() {
        portal.answering(
                        "/reads/verify",
                        200,
                        "{\"ok\":true,\"checkedCommits\":9,\"headHash\":\"ab\",\"firstBadPosition\":-1}")
                .answering("/reads/bundle", 200, "lines");
        portal.get("/trail");
        assertThat(portal.post("/trail/verify", Map.of("service", "clue")).body())
                .contains("留痕完整", "9");

        portal.get("/trail");
        HttpResponse<String> bundle = portal.post("/trail/bundle", Map.of("service", "clue"));
        assertThat(bundle.body()).isEqualTo("lines");
        assertThat(bundle.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"trail-clue.bundle\"");
    }

    @Test
    void a_candidate_is_settled_with_a_reason_and_a_refusal_keeps_it() {
        portal.answering(
                "/interference-candidates/k-1/settle",
                409,
                "{\"code\":\"CANDIDATE_SETTLED\",\"title\":\"已认定\",\"nextStep\":\"请刷新\"}");
        portal.get("/trail/candidates");

        HttpResponse<String> refused =
                portal.post("/trail/candidates/clue/k-1", Map.of("verdict", "DISMISSED", "reason", "核对过值班表"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已认定", "请刷新", "核对过值班表");
    }

    @Test
    void what_stood_out_in_a_week_is_told_with_the_way_to_the_entries() {
        portal.answering("/reads/anomalies", 200, """
                        {"week":"2024-W37","from":"2024-09-09","to":"2024-09-15","lines":[]}""").answering("/reads/anomalies?week=2024-W38", 200, """
                        {"week":"2024-W38","from":"2024-09-16","to":"2024-09-22","lines":[
                          {"anomaly":"TURNED_AWAY","label":"一日内多次被拒","day":"2024-09-20","officer":"o-6001","unit":"990121-GA","resourceId":"","count":7,"atLeast":5},
                          {"anomaly":"MANY_READERS","label":"同一事项查阅人员较多","day":"2024-09-16","officer":"","unit":"","resourceId":"c-1","count":11,"atLeast":10}]}""");

        assertThat(portal.get("/trail/week").body()).contains("2024-W37", "本周没有达到数目的情况");
        assertThat(portal.get("/trail/week?week=2024-W38").body())
                .contains(
                        "一日内多次被拒",
                        "7（自 5 起列出）",
                        "/trail?service=clue&amp;officer=o-6001&amp;from=2024-09-20&amp;to=2024-09-20",
                        "/trail?service=clue&amp;resource=c-1&amp;from=2024-09-16&amp;to=2024-09-22");
        assertThat(portal.get("/trail/week?week=%3Cscript%3E").body())
                .as("what is no week is the last one")
                .contains("2024-W37")
                .doesNotContain("&lt;script");
    }
}
