package io.bihuan.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskPagesTest {

    private static final String TIP = """
            {"tipId":"%s","status":"%s","sourceClass":"MASS_REPORT","channel":"来访","receivedAt":"2024-09-10T01:14:00Z",
             "reporterMode":"ANONYMOUS","divisionCode":"990121103","place":"某砂场","industry":"自然资源","accused":"某某",
             "narrative":"<script>alert(1)</script>强买强卖","clueId":%s,"version":0}""";

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990100-SHB-002", "990100-SHB", "DESK_TRIAGER");
        portal.answering("/tips?status=DECLINED&limit=50", 200, "{\"items\":[],\"next\":\"\"}")
                .answering(
                        "/tips?status=RECEIVED&limit=50",
                        200,
                        "{\"items\":[" + TIP.formatted("t-1", "RECEIVED", "null") + ","
                                + TIP.formatted("t-2", "RECEIVED", "null") + "],\"next\":\"n e\"}")
                .answering("/tips/t-1", 200, TIP.formatted("t-1", "RECEIVED", "null"))
                .answering("/tips/t-2", 200, TIP.formatted("t-2", "RECEIVED", "null"))
                .answering("/tips/t-1/similar?limit=10", 200, """
                        {"tipId":"t-1","complete":true,"items":[{"tipId":"t-9","likeness":"HIGH","words":["强买强卖"],"status":"ATTACHED",
                          "receivedAt":"2024-09-01T01:14:00Z","place":"某砂场","clueId":"c-9"}]}""");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_queue_shows_what_waits_marks_what_was_not_opened_and_pages_on() {
        String before = portal.get("/desk").body();
        assertThat(before).contains("未读", "/desk/tips/t-2", "after=n%20e").doesNotContain("<script>alert");

        portal.get("/desk/tips/t-2");

        String row = portal.get("/desk").body().split("value=\"t-2\"")[1].split("</tr>")[0];
        assertThat(row).doesNotContain("未读");
        assertThat(portal.get("/desk?status=DECLINED").body()).contains("没有此状态的举报件");
        assertThat(portal.get("/desk?status=%22%3E%3Cb%3E").body()).doesNotContain("\"><b>");
    }

    @Test
    void similar_tips_stand_beside_a_tip_and_lead_to_the_clue_of_one() {
        assertThat(portal.get("/desk/tips/t-1").body())
                .contains("高度相似", "/desk/tips/t-1/acts/ATTACH?clueId=c-9", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("acts/DECLINE", "acts/DETACH");
        assertThat(portal.get("/desk/tips/t-1/acts/ATTACH?clueId=c-9").body()).contains("value=\"c-9\"");
        assertThat(portal.get("/desk/tips/t-2").body())
                .as("a tip can be read while its index is away")
                .contains("强买强卖")
                .doesNotContain("相似举报件");
    }

    @Test
    void the_files_of_a_tip_are_listed_and_handed_out_to_be_put_aside() {
        portal.answering("/tips/t-1/attachments", 200, """
                {"tipId":"t-1","shown":true,"items":[{"attachmentId":"a-1","mediaType":"image/jpeg","size":20480,
                  "digest":"<b>c0ffee</b>","receivedAt":"2024-09-10T01:14:00Z"}]}""").answering("/tips/t-1/attachments/a-1", 200, "photo");
        assertThat(portal.get("/desk/tips/t-1").body())
                .contains("下载 1 号：照片，20 KB", "/desk/tips/t-1/attachments/a-1", "&lt;b&gt;c0ffee")
                .doesNotContain("<b>c0ffee");

        HttpResponse<String> file = portal.get("/desk/tips/t-1/attachments/a-1");

        assertThat(file.body()).isEqualTo("photo");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(portal.get("/desk/tips/t-1/attachments/a-2").statusCode()).isEqualTo(404);
        portal.answering("/tips/t-2/attachments", 200, "{\"tipId\":\"t-2\",\"shown\":false,\"items\":[]}");
        assertThat(portal.get("/desk/tips/t-2").body()).doesNotContain("没有附件");
        portal.answering("/tips/t-2/attachments", 200, "{\"tipId\":\"t-2\",\"shown\":true,\"items\":[]}");
        assertThat(portal.get("/desk/tips/t-2").body()).contains("没有附件");
    }

    @Test
    void answers_are_checked_before_they_are_sent_and_a_refusal_keeps_them() {
        portal.get("/desk/tips/t-1/acts/REFER");
        HttpResponse<String> wrong = portal.post("/desk/tips/t-1/acts/REFER/check", Map.of("recipient", "NOBODY"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("请填写此项", "请从所列选项中选择");

        Map<String, String> typed = Map.of("recipient", "POLICE", "transferRef", "转〔2024〕3号");
        assertThat(portal.post("/desk/tips/t-1/acts/REFER/check", typed).body()).contains("公安机关", "转〔2024〕3号");
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("key", portal.hidden("key"));
        portal.answering("/tips/t-1/refer", 409, """
                {"code":"TIP_SETTLED","title":"举报件已有去向","nextStep":"请先核对"}""");

        HttpResponse<String> refused = portal.post("/desk/tips/t-1/acts/REFER", sent);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("举报件已有去向", "请先核对", "转〔2024〕3号");
        assertThat(portal.asked().stream().filter(one -> one.path().equals("/tips/t-1/refer")))
                .singleElement()
                .satisfies(one -> assertThat(one.headers()).containsEntry("idempotency-key", sent.get("key")));
    }

    @Test
    void of_several_each_has_its_own_result() {
        portal.answering("/clues", 201, "{\"id\":\"c-1\",\"version\":0,\"position\":7}");
        portal.get("/desk");
        assertThat(portal.post("/desk/register", Map.of("tip", "t-1")).body()).contains("共 1 件，已登记 1 件", "/clues/c-1");

        portal.answering("/clues", 409, "{\"code\":\"TIP_HAS_A_CLUE\",\"title\":\"举报件已登记\",\"nextStep\":\"请查看线索\"}");
        portal.get("/desk");
        assertThat(portal.post("/desk/register", Map.of("tip", "t-2")).body())
                .contains("共 1 件，已登记 0 件", "举报件已登记", "请查看线索");
        portal.get("/desk");
        assertThat(portal.post("/desk/register", Map.of()).body()).contains("没有选择举报件");
    }

    @Test
    void a_ledger_goes_through_and_comes_back_row_by_row() {
        portal.answering("/ledgers", 200, """
                {"file":"台账.csv","sha256":"00","rows":2,"tips":1,"known":0,"errorRows":1,"ignoredColumns":["备用"],"ignoredSheets":[],
                 "errors":[{"row":3,"column":"受理时间","code":"X","message":"不是时间"}],"warnings":[]}""");
        portal.get("/desk/ledgers");

        HttpResponse<String> report = portal.upload("/desk/ledgers", "file", "台账.csv", "编号,内容\n1,<b>强</b>\n");

        assertThat(report.body()).contains("共 2 行：新收 1 件，已有 0 件，1 行有误", "不是时间", "受理时间", "备用");
        assertThat(portal.asked().stream().filter(one -> one.path().equals("/ledgers")))
                .last()
                .satisfies(one -> assertThat(one.body()).contains("filename=\"台账.csv\"", "1,<b>强</b>"));
        portal.get("/desk/ledgers");
        assertThat(portal.post("/desk/ledgers", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void how_far_an_import_is_can_be_asked_for_and_not_knowing_is_no_error() {
        portal.answering("/ledgers/1f-2/progress", 200, """
                {"rows":68,"done":64,"read":true}""").answering("/ledgers/1f-3/progress", 404, """
                {"code":"NOT_FOUND","title":"x","nextStep":"y"}""");

        assertThat(portal.get("/desk/ledgers").body())
                .contains("data-entering=\"正在逐行登记：{0} / {1} 行\"", "data-reading=\"正在读取：已读 {0} 行\"");
        assertThat(portal.get("/desk/ledgers/progress?import=1f-2").body())
                .contains("\"rows\":68", "\"done\":64", "\"read\":true");
        for (String name : List.of("1f-3", "..", "%2e%2e", "")) {
            assertThat(portal.get("/desk/ledgers/progress?import=" + name).statusCode())
                    .as(name)
                    .isEqualTo(204);
        }
    }

    @Test
    void an_export_needs_to_know_for_whom_and_its_refusal_is_told() {
        portal.get("/desk/export");
        assertThat(portal.post("/desk/export", Map.of("profile", "EVERYBODY")).body())
                .contains("请选择接收方");

        portal.answering("/clues/export?profile=INTERNAL&format=csv", 200, "col\n1\n");
        portal.get("/desk/export");
        assertThat(portal.post("/desk/export", Map.of("profile", "INTERNAL", "format", "csv"))
                        .body())
                .isEqualTo("col\n1\n");

        portal.answering(
                "/clues/export?profile=STATISTICS&format=xlsx",
                409,
                "{\"code\":\"X\",\"title\":\"不能导出\",\"nextStep\":\"请申请\"}");
        portal.get("/desk/export");
        assertThat(portal.post("/desk/export", Map.of("profile", "STATISTICS", "format", "xlsx"))
                        .body())
                .contains("不能导出", "请申请");
    }
}
