package io.bihuan.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperationsPagesTest {

    private static final String PROGRESS = """
            {"readModel":"clue-ledger","kind":"REPLAY","phase":"%s","position":49,"head":99,"eventsPerSecond":7,"documents":3}""";

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-005", "990000-SHB", "OPERATOR");
        portal.answering("/actuator/health", 200, "{}")
                .answering("/admin/processors", 200, """
                        [{"name":"p1","running":true,"here":true,"failing":false,"position":7,"lag":2,"parked":1,
                          "parkedAggregates":[{"aggregateId":"c-1","position":3,"cause":"x"}]}]""")
                .answering("/admin/read-models", 200, """
                        [{"readModel":"clue-ledger","generation":1,"position":7,"head":9,"lag":2,"switching":false}]""")
                .answering(
                        "/admin/parked?limit=50",
                        503,
                        "{\"code\":\"STORE_AWAY\",\"title\":\"存储不可用\",\"nextStep\":\"请稍后\"}")
                .answering("/admin/dead-letters?limit=1", 200, "[{\"topic\":\"t.dlt\",\"count\":4,\"latest\":[]}]")
                .answering("/admin/witness", 200, "[{\"log\":\"case\",\"last\":{\"position\":12},\"refusals\":[{}]}]");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_services_are_listed_with_whether_they_answer() {
        assertThat(portal.get("/operations").body())
                .contains("线索 clue", "/operations/supervision", "正常", "最大滞后", "<td>2</td><td>1</td>");
    }

    @Test
    void one_part_that_is_away_does_not_take_the_others_with_it() {
        assertThat(portal.get("/operations/clue").body())
                .contains("p1", "clue-ledger", "t.dlt", "存储不可用", "请稍后", "已见证到位置 12", "拒绝见证 1 次");
        assertThat(portal.get("/operations/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void a_broken_log_is_said_with_its_first_wrong_position() {
        portal.answering("/log/verify", 200, """
                {"ok":false,"checkedCommits":5,"checkedEvents":6,"headHash":"ab","firstBadPosition":17,"reason":"HASH","checkpoints":1,"signedTo":4}""");
        portal.get("/operations/clue");

        assertThat(portal.post("/operations/clue/verify", Map.of()).body()).contains("已损坏", "17", "HASH");
    }

    @Test
    void what_was_parked_is_tried_again_and_a_refusal_is_told() {
        portal.answering("/admin/processors/p1/retry-parked", 200, "{}");
        portal.get("/operations/clue");
        assertThat(portal.post("/operations/clue/processors/p1/retry", Map.of()).body())
                .contains("已受理");

        portal.answering(
                "/admin/processors/p1/retry-parked", 403, "{\"code\":\"X\",\"title\":\"无权\",\"nextStep\":\"请联系\"}");
        portal.get("/operations/clue");
        assertThat(portal.post("/operations/clue/processors/p1/retry", Map.of()).body())
                .contains("无权", "请联系");
    }

    @Test
    void a_replay_is_begun_looked_at_again_and_again_and_stopped() {
        String page = "/operations/clue/read-models/clue-ledger/replay";
        String job = "/admin/read-models/clue-ledger/replay";
        portal.answering(job, 404, "{\"code\":\"NOT_FOUND\"}");
        assertThat(portal.get(page).body()).contains("尚未进行", "开始").doesNotContain("every 2s");

        portal.answering(job, 202, PROGRESS.formatted("FOLDING"));
        assertThat(portal.post(page, Map.of()).body()).contains("50%", "every 2s", "停止");

        portal.answering(job, 200, PROGRESS.formatted("STOPPED")).answering(job + "/stop", 202, "{}");
        assertThat(portal.post(page + "/stop", Map.of()).body())
                .contains("已停止，可继续", "继续")
                .doesNotContain("every 2s");
    }

    @Test
    void what_was_stopped_is_abandoned_and_what_runs_must_be_stopped_first() {
        String page = "/operations/clue/read-models/case-x/replay";
        String job = "/admin/read-models/case-x/replay";
        portal.answering(job, 200, PROGRESS.formatted("FOLDING"));
        assertThat(portal.get(page).body()).contains("要放弃，请先停止").doesNotContain("/abandon");

        portal.answering(job, 200, PROGRESS.formatted("STOPPED"));
        assertThat(portal.get(page).body()).contains(page + "/abandon", "name=\"fresh\"", "重新开始");
        portal.post(page + "/abandon", Map.of());
        assertThat(portal.asked())
                .anyMatch(it -> it.method().equals("DELETE") && it.path().equals(job));
        portal.answering(job, 200, PROGRESS.formatted("ABANDONED"));
        assertThat(portal.get(page).body()).contains("已放弃").doesNotContain("/abandon");
    }

    @Test
    void a_parked_fact_is_given_up_for_a_reason_only() {
        portal.answering("/admin/parked?limit=500", 200, """
                {"count":1,"items":[{"id":"e 1","topic":"bihuan.case.v1","key":"<b>k</b>","code":"NOT_YET","reason":"r","attempts":2,
                 "parkedAt":"2026-01-05T01:00:00Z"}]}""").answering("/admin/parked/e%201/give-up", 200, "{}");
        assertThat(portal.get("/operations/case/give-up?fact=e%201").body())
                .contains("bihuan.case.v1", "NOT_YET", "&lt;b&gt;k", "对象不存在")
                .doesNotContain("<b>k");

        var refused = portal.post("/operations/case/give-up", Map.of("fact", "e 1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请选择", "reason-mistake");
        assertThat(portal.post("/operations/case/give-up", Map.of("fact", "e 1", "reason", "SUBJECT_GONE"))
                        .body())
                .contains("已受理");
        assertThat(portal.asked())
                .filteredOn(it -> it.path().endsWith("/give-up"))
                .extracting(PortalWithStubs.Asked::body)
                .containsExactly("{\"reason\":\"SUBJECT_GONE\"}");
        assertThat(portal.get("/operations/case/give-up?fact=gone").body()).contains("已不在搁置之列");
    }

    @Test
    void what_was_withheld_is_sent_blacked_out_and_its_content_is_nowhere() {
        portal.answering("/admin/withheld?limit=50", 200, """
                {"count":1,"items":[
                  {"eventId":"e-1","aggregateId":"a","position":7,"type":"clue.X","places":[{"field":"/place","kind":"MOBILE","start":1,"end":9}],"preventedAt":"2026-01-05T01:00:00Z"},
                  {"eventId":"e-2","aggregateId":"a","position":5,"type":"clue.Y","places":[{"field":"/p","kind":"ID_CARD","start":1,"end":9}],"preventedAt":"2026-01-05T01:00:00Z",
                   "releasedBy":"O-1","publishedAt":"2026-01-05T02:00:00Z"}]}""").answering("/admin/withheld/e-1/black-out", 200, "{}");
        assertThat(portal.get("/operations/clue/withheld").body())
                .contains("手机号码", "已由 O-1 遮盖后放行")
                .containsOnlyOnce("value=\"e-1\"")
                .doesNotContain("value=\"e-2\"");
        assertThat(portal.post("/operations/clue/withheld/black-out", Map.of("fact", "e-1"))
                        .body())
                .contains("已受理");
    }

    @Test
    void the_copy_of_the_registry_is_told_and_read_again() {
        portal.answering("/admin/registry-copy", 200, """
                {"source":"TOPIC","position":41,"changedAt":"2026-01-05T01:00:00Z","units":9,"divisions":8,"officers":7,"policyVersions":1,"calendarVersion":"c","refused":[{}]}""").answering("/admin/registry-copy/read-again", 200, "{}");
        assertThat(portal.get("/operations/clue").body()).contains("截至登记日志位置 41", "1 项不能使用");
        assertThat(portal.post("/operations/clue/registry-copy/read-again", Map.of())
                        .body())
                .contains("已受理");
    }
}
