package io.bihuan.portal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-007", "990000-SHB", "AUDITOR", "LOG_EXPORTER", "DESK_HEAD");
        portal.answering("/log/bundle", 400, """
                        {"code":"PURPOSE_REQUIRED","title":"须说明事由","nextStep":"请写明事由。"}""")
                .answering("/periods", 200, """
                        {"items":[{"periodId":"2026-Q3","status":"SNAPSHOT_FROZEN"},{"periodId":"2026-Q4","status":"OPEN"}],"next":""}""")
                .answering("/public-statistics", 200, """
                        {"period":"2026-Q3","cutoff":"2026-10-10T00:00:00Z","smallest":5,"note":"过少不予公布","table":{"columns":["ON_TIME","LATE","OPEN"],
                         "rows":[{"key":"990121","counts":[10,null,null],"total":16},{"key":"990122","counts":[30,null,null],"total":37}],
                         "totals":{"key":"","counts":[40,6,7],"total":53},"hidden":4}}""")
                .answering("/clues/flow", 200, """
                        {"year":2024,"clues":5,"ways":[{"source":"MASS_REPORT","conclusion":"TRUE","status":"CASE_OPENED","clues":2},
                         {"source":"MASS_REPORT","conclusion":"NOT_CONCLUDED","status":"VERIFYING","clues":3}]}""")
                .answering("/clues/c-1/links", 200, """
                        {"items":[{"linkId":"l","clueId":"c-1","otherClueId":"c-2","status":"LINKED","statusLabel":"已关联","allowed":[],"score":80,"reason":"<u>同一砂场</u>",
                         "since":"2026-01-05T01:00:00Z"}],"next":""}""");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_log_leaves_for_a_purpose_alone_and_the_refusal_keeps_what_was_typed() {
        portal.get("/analysis/export");
        HttpResponse<String> refused =
                portal.post("/analysis/export", Map.of("service", "clue", "first", "3", "purpose", "年度审计"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("须说明事由", "年度审计");
        assertThat(portal.asked())
                .anyMatch(asked -> asked.path().equals("/log/bundle?from=3")
                        && asked.headers().containsKey("bihuan-purpose"));
    }

    @Test
    void the_flow_draws_what_may_be_published_and_the_table_says_what_may_not() {
        String page = portal.get("/analysis/flow?period=2026-Q3").body();

        assertThat(page).contains("<svg", "990121 (10)", "不予公布", "过少不予公布").doesNotContain("2026-Q4");
        assertThat(page.split("<path ")).hasSize(3);
    }

    @Test
    void the_way_from_source_to_outcome_is_drawn_in_three_stages_and_told_in_a_table() {
        String page = portal.get("/analysis/sources?year=2024").body();

        assertThat(page)
                .contains("群众举报 (5)", "属实 (2)", "尚未查结 (3)", "已转案件 (2)", "核查中 (3)", "共 5 条")
                .doesNotContain("??");
        assertThat(page.split("<path ")).hasSize(5);
        assertThat(portal.get("/analysis/sources?year=2024&lang=en").body())
                .contains("Not concluded yet (3)", "From source to outcome");
        portal.get("/analysis/sources?lang=zh");
        assertThat(portal.asked()).anyMatch(asked -> asked.path().equals("/clues/flow?year=2024"));
    }

    @Test
    void links_are_a_picture_and_the_same_table() {
        assertThat(portal.get("/analysis/links?clue=c-1").body())
                .contains("<svg", "/clues/c-2", "已关联", "&lt;u&gt;同一砂场")
                .doesNotContain("<u>");
    }
}
